/*
Package compare finds where the claims of a set diverge.

Every divergence has a relation (what the reader needs to know), a cause (what the engine saw) and the guards that were
tried before it was let through. The sections below say what each means; `crossclaim explain NAME` prints the same text.

# Relation contradict

Same event, time and scope; both cannot be true.

	A: The bridge at Orva was open on Monday morning.
	B: The bridge at Orva was closed all Monday.

Look-alike: two bridges, or open on Monday and closed on Tuesday. Then a guard fails and nothing is reported, or the
later report supersedes the earlier one.

# Relation report-conflict

Two sources disagree on what one speaker did or said.

	A: The mayor condemned the eviction.
	B: The mayor avoided criticizing the eviction.

Look-alike: the mayor condemned the eviction, her deputy did not. Those are two speakers: a dispute at most.

# Relation dispute

Different speakers hold opposite claims; both reports can be right.

	A: The company said no oil had leaked.
	B: Fishermen said oil had leaked for days.

Look-alike: two outlets that each state it in their own voice. Then one of the reports is wrong: contradict.

# Relation supersede

A later report updates an earlier state.

	A (9 May): Thirteen people died.
	B (10 May): The toll rose to 27.

Look-alike: words such as "so far" or "now" without dates. Wording alone never orders two reports.

# Relation differ

Compatible, but an editor wants them side by side.

	A: The minister was killed.
	B: The minister was reportedly killed.

Look-alike: a rounded figure or another word for the same thing. That is agreement and is not listed.

# Relation unclear

A sign of another time, event or person could not be settled; shown apart, never counted as a contradiction.

	A: A car bomb in the capital killed four people.
	B: Another bomb near the market killed six people.

Look-alike: no date is given. A gap in what is known lowers the confidence; it does not make a finding unclear.

# Relation agree

Same event, nothing incompatible: a paraphrase, a rounding, a more general word.

	A: She was born in Salzburg.
	B: She was born in Austria.

Look-alike: "born in Salzburg" and "born in Vienna" exclude each other.

# Cause negation

One statement affirms what the other denies with not, no, never or nobody.

	A: The navy fired on the boat.
	B: The navy did not fire on the boat.

Look-alike: "did not leave until Thursday" and "left on Thursday" say the same.

# Cause implicit-negation

A word denies without "not": failed to, avoided, declined, refused, without, stopped short of.

	A: The ministry warned residents.
	B: The ministry failed to warn residents.

Look-alike: "never failed to attend" and "attended" say the same; two denials cancel out.

# Cause antonym

Two words for one thing exclude each other: rise and fall, accept and reject, win and lose.

	A: Exports rose in March.
	B: Exports fell in March.

Look-alike: exports rose, imports fell. The words are opposite, the things are not the same.

# Cause stance

One holder is for something in one text and against it, or silent on it, in the other.

	A: The union welcomed the offer.
	B: The union rejected the offer.

Look-alike: the union welcomed the pay rise and rejected the longer hours of the same offer.

# Cause factive

One text presupposes that something happened, the other cancels it.

	A: He regretted that he had signed.
	B: He claimed wrongly that he had signed.

Look-alike: "he did not regret signing" still means that he signed.

# Cause modality

One text asserts what the other calls possible, planned or conditional.

	A: The plant will close in June.
	B: The plant may close in June.

Look-alike: a plan in one text and its fulfilment in a later one: that is an update.

# Cause numeric

Two figures for one measure of one event, or in one passage that both texts print, exclude each other, as intervals, after units and rounding.

	A: Police counted 4,000 marchers.
	B: Police counted 9,000 marchers.

Look-alike: "at least 12" and "14", "about 50" and "48", killed and injured, the city and the whole country. A lower bound far below the other
figure, and what two polls expected of one figure, are shown as differ.

# Cause date-time

Two times for one event, or in one passage that both texts print, exclude each other, as intervals.

	A: The court ruled on 3 March.
	B: The court ruled on 5 March.

Look-alike: "on Tuesday" and "on 3 March" when that was a Tuesday; the ruling and its publication.

# Cause status

One person or thing is in two states that exclude each other: alive and dead, open and closed, free and arrested, in office and ousted.

	A: The director told reporters on Friday that work would go on.
	B: The late director had planned to retire.

Look-alike: "a late goal", "the late 1990s", a reopening that one of the texts reports.

# Cause entity-role

The same act with the parts exchanged or given to another: who did it, to whom.

	A: Norda sued Veltin.
	B: Veltin sued Norda.

Look-alike: "Veltin was sued by Norda" is the passive of the first.

# Cause place

Two places for one event, neither of which lies in the other.

	A: The talks were held in Geneva.
	B: The talks were held in Oslo.

Look-alike: Geneva and Switzerland; two rounds of talks.

# Cause quantifier-scope

None, some, most or all of one group are said to do it.

	A: All ministers backed the plan.
	B: Two ministers opposed the plan.

Look-alike: "most" and "some" can both be true.

# Cause cause

Two reasons for one event.

	A: A gas leak caused the explosion.
	B: A drone caused the explosion.

Look-alike: a reason and a further condition, "a spark" and "dry weather".

# Cause definition

One thing is said to be two things that exclude each other.

	A: The drug is an antibiotic.
	B: The drug is an antiviral.

Look-alike: a kind and its class, "a terrier" and "a dog".

# Cause attribution

One statement is given to two speakers, or a "not" was lost on its way.

	A: "We will not sell," said Orla Brenn.
	B: Orla Brenn said the family would sell.

Look-alike: two speakers who say the same thing.

# Cause learned

A trained model sees a conflict that no typed cause explains; gold files call it world-knowledge.

	A: The referee sent him off in the first minute.
	B: He scored in the final minute.

Look-alike: two sentences with shared words about different matters. Of two statements that are known to speak of one event the
model names this cause where no rule spoke. In a report another model reads the likeliest pairs of sentences of different sources; it was
trained on whole events in which readers had marked what diverges, and what it finds is shown, from a confidence of 0.60 on, where no rule shows
the same two sentences. In news only disputes, and two reports of one speaker, are shown, at medium confidence, where values exclude each other, one of
them denies something, or two opposites or stances meet. What the models call a contradiction or an update of news is listed with all findings: most of
that is one thing told in two ways, or two things. It is shown where the scorer calls it one as surely, and figures exclude each other. Where the texts
have forty sentences at most together, the checker, which was taught stories, reads every two of them that are no copies, of
120 sentences at most the best candidates; in news of more than sixteen sentences what it calls other than a dispute is shown where figures or days differ. In news it is not believed where two sentences without figures that
differ are nearly the same, or the editor sees no divergence. Figures of one kind of which no rule is sure are shown too, from 0.70 on, by what the models say of both
sentences and how the figures stand in them.

# Guard same-event

Actors, action, object, place and time agree or can be resolved to each other.

	holds: "the ferry Marta sank" / "the Marta went down off Calder"
	fails: two ferries by name

Look-alike: the same words about another event of the same kind.

# Guard same-time

Both statements speak of one time, by their own dates or by the days of publication.

	fails: 13 dead on 9 May / 27 dead on 10 May (then the later supersedes)
	unknown: no date is given; this lowers confidence

Look-alike: reports of different days about one fixed fact, such as the day of a birth.

# Guard same-scope

Both speak of the same part: no exception, subset, rounding, "at least" or "up to" explains the difference.

	fails: 12 dead in the north / 40 dead in the whole country

Look-alike: a total and a total, where one text names the region only in its headline.

# Guard same-speaker

Both statements stand on the same word: two narrators, or one speaker in two reports.

	holds: the minister in A / the minister in B (report-conflict)
	fails: the army / the rebels (dispute)

Look-alike: a spokesman and the office he speaks for are one voice.

# Guard same-modality

Both are put equally firmly: asserted, reported, conditional, asked.

	fails: "the dam will break if it rains" / "the dam held"

Look-alike: a plan that is stated as a fact in a headline.

# Guard same-copy

The sentences are no copies of one wire text; copies are one voice and are counted, not compared.

	fails: one agency report in three outlets

Look-alike: a copy in which a figure was changed is compared.

# Guard same-kind

A fact stands against a fact. Where an opinion stands against one, a dispute stays a dispute and all else is at most differ.

	fails: "the reform will fail" (an analyst) / "the reform passed"

Look-alike: a quoted fact inside an opinion piece is still a fact.
*/
package compare
