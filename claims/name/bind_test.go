package name

import "testing"

// TestBind: whom "its", "his" and "her" mean by the clause they stand in, and where they stay open.
func TestBind(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"the subject of what is told", "Harlow Dynamics Inc. said that [its|Harlow Dynamics Inc.] sensors had shown nothing."},
		{"the owner of shares", "Harlow Dynamics lost money. Harlow Dynamics's shares fell, wiping a fifth off [its|Harlow Dynamics] value."},
		{"who is fined for hiding", "A court fined Harlow Dynamics Inc. for hiding [its|Harlow Dynamics Inc.] losses."},
		{"a quoted progressive is no weather", "Harlow Dynamics Inc. closed a plant. Now Harlow Dynamics Inc. says that [it|Harlow Dynamics Inc.] is \"investigating\" the fire."},
		{"an outlet is only told", "Harlow Dynamics Inc. informed Newsweek that [it|Harlow Dynamics Inc.] is looking for a plant."},
		{"another firm that is told may be meant", "Harlow Dynamics Inc. informed Delmore Industries that [it|?] is to lose a plant."},
		{"things between leave it open", "Harlow Dynamics Inc. told Delmore Industries that [its|?] plant was unsafe."},
		{"joined owners leave it open", "Delmore Industries and Harlow Dynamics Inc. want a seat on [its|?] board."},
		{"a relative clause about something else leaves it open", "Iran fears Iraq, which Syria regards as a threat to peace because of [its|?] weapons."},
		{"the noun it is joined to", "Harlow Dynamics Inc. sold the ship and [its|the ship] crane."},
		{"the second half of a clause", "Iran sent a message to Iraq and is ready to widen [its|Iran] operation."},
		{"its spokesman behind a quotation", "Harlow Dynamics Inc. closed a plant. \"We are sorry,\" said [its|Harlow Dynamics Inc.] spokesman, Tom Radley."},
		{"its chief, though only its owner's record was told of", "The train stopped, Norrail said. Norrail's record has been criticised since May. [Its|Norrail] director, Tove Lind, promised an inquiry."},
		{"its president within the sentence", "Harlow Dynamics Inc. has sold four plants, [its|Harlow Dynamics Inc.] president, Tom Radley, said."},
		{"what makes it so", "Iran scored late. A goal made [it|?] 3-1."},
		{"a verb's object is not its subject", "Iran attacked [it|?] at noon."},
		{"her own, though others are named in between", "Ms. Anna Radley, who is known to a neighbour, shared [her|Anna Radley] news."},
		{"somebody between leaves it open", "Ms. Anna Radley told a neighbour about [her|?] car."},
		{"what is asked of another", "Anna Radley accused Clara Weber of lying and called for [her|Clara Weber] resignation."},
		{"who denies knowing somebody", "Tom Radley fled. A minister denied hiding [him|Tom Radley]."},
		{"who calls somebody to calm him", "Tom Radley called his brother to calm [him|?]."},
		{"who turns round and speaks", "Tom Radley turned round and said, \"I doubt that [he|?] left.\""},
		{"no quotation speaks of its speaker", "Anna Radley was praised by Clara Weber. \"[She|Anna Radley] is brave,\" Weber said."},
		{"who tells somebody is not that one", "Tom Radley met Paul Marchand on Monday. [He|Tom Radley] told Marchand that the road was shut."},
		{"her lawyer is no rival two sentences on", "\"I won,\" Anna Radley said in a note read by her lawyer. Rain fell on Monday. [Her|Anna Radley] coach, Tom Weber, left."},
	} {
		means(t, c.why, c.text)
	}
}

// TestDescribed: houses, works and vessels are known by what the text calls them.
func TestDescribed(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"a body without a name", "[The regional health authority|regional health authority] raised [its|regional health authority] offer. On Monday [the authority|regional health authority] met staff."},
		{"and what it says", "The finance ministry expects growth. Without it, [it|finance ministry] says, taxes would rise."},
		{"fewer words of it", "The national transport safety board sent a team. [The safety board|national transport safety board] found nothing."},
		{"the noun in its name", "A crane fell on Harlow Bridge. On Monday [the bridge|Harlow Bridge] was shut."},
		{"a noun of another language", "Mud ran into the Rio Manso. [The river|Rio Manso] turned brown."},
		{"a ship by what it is", "The tanker Costa Brava burnt. [The ship|Costa Brava] sank."},
		{"another bridge competes", "A crane fell on Harlow Bridge. A bridge near it broke. On Monday [the bridge|?] was shut."},
		{"the same company", "Harlow Dynamics Inc. lost money. A plant owned by [the same company|Harlow Dynamics Inc.] failed in May."},
		{"workers' union", "[The Pilots' Union of Norland|Pilots' Union of Norland] wants more."},
		{"a rival is a firm", "Harlow Dynamics Inc. sued its rival [Skylink|Skylink]. The rival won."},
		{"a president named in the next sentence", "The law is void unless [the president|Maren Holk] refuses to sign it. President Maren Holk has ten days."},
		{"a club by its noun and its last word", "Orl United have sacked a coach. [The club|Orl United] said [United|Orl United] would wait."},
		{"the prosecutor in a case", "[The prosecutor|Irene Sand] in the case, Irene Sand, is a judge now."},
		{"an age that nothing told, of who the sentence before is about", "Anna Radley kept goal. [The 35-year-old|Anna Radley] is fit."},
		{"an age that another one belies", "Anna Radley, 41, kept goal. [The 35-year-old|?] is fit."},
		{"whom a sentence identifies by where he lives", "[The attacker|Marcus Doyle], identified as Ohio resident Marcus Doyle, was shot."},
		{"whom a sentence identifies", "Police identified [the attacker|Marcus Doyle] as Marcus Doyle. He was shot."},
	} {
		means(t, c.why, c.text)
	}
}

// TestDescribedLast: what has no name comes behind all names, and says so.
func TestDescribedLast(t *testing.T) {
	entities, _ := Find([]Document{document(t, "The finance ministry told Zora Weber to wait. Anna Radley left.")})
	for i, e := range entities {
		if e.Described != (i == len(entities)-1) {
			t.Errorf("%d: %q described %v", i, e.Label, e.Described)
		}
	}
}
