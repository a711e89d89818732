package when

import (
	"testing"

	"crossclaim/claims/text"
)

// TestFamilies holds whole families of expressions of time as news has them; the day of publication is Wednesday, 25 June 2025.
func TestFamilies(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		// weekends and seasons that set an end
		{"a weekend by which something is hoped for lies ahead", "Crews hope to finish by the weekend.", "by 2025-06-28..2025-06-30 <by the weekend>"},
		{"a weekend until which something holds lies ahead", "The road is shut until the weekend.", "until 2025-06-28..2025-06-30 <until the weekend>"},
		{"what somebody is told to wait for lies ahead", "I told him to wait until the summer.", "until 2025-06-01..2025-09-22 <until the summer>"},
		{"a season almost over is not the one ahead", "The town will vote in the spring.", "2026-03-01..2026-06-22 <the spring>"},
		{"a season that has just begun may be the one ahead", "The town will vote in the summer.", "2025-06-01..2025-09-22 <the summer>"},
		{"an irregular past takes the season behind", "The court heard it in the autumn.", "2024-09-01..2024-12-22 <the autumn>"},
		// parts of a day
		{"the early hours of a day end at six", "It fell in the early hours of Monday.", "2025-06-23..2025-06-23T06:00 <the early hours of Monday>"},
		{"the small hours of a day", "It fell in the small hours of June 3.", "2025-06-03..2025-06-03T06:00 <the small hours of June 3>"},
		{"the early hours of a morning nobody names", "It fell in the early hours of the morning.", "open <the early hours of the morning>"},
		{"the evening of a date", "He fled on the evening of June 11.", "2025-06-11T17:00..2025-06-12 <the evening of June 11>"},
		{"a night that runs from one day to the next", "He fled on the night of June 11-12.", "2025-06-11..2025-06-13 <the night of June 11-12>"},
		{"dawn of a weekday", "It began at dawn on Monday.", "2025-06-23T04:00..2025-06-23T09:00 <dawn on Monday>"},
		{"lunchtime of a weekday", "It closed at Tuesday lunchtime.", "2025-06-24T11:00..2025-06-24T14:00 <Tuesday lunchtime>"},
		{"the day behind a named evening", "He was held on the evening of June 3 and freed the next day.",
			"2025-06-03T17:00..2025-06-04 <the evening of June 3>; 2025-06-04..2025-06-05 <the next day>"},
		// habits are no dates
		{"a plural weekday tells a habit", "They meet on Fridays.", ""},
		{"every weekday tells a habit", "They met every Tuesday.", ""},
		{"a weekday of every month tells a habit", "They meet on the third Thursday of every month.", ""},
		// weekdays counted from today
		{"two Fridays ago is a week before the last", "It sank two Fridays ago.", "2025-06-13..2025-06-14 <two Fridays ago>"},
		{"a week on Monday is the Monday after the next", "The trial will begin a week on Monday.", "2025-07-07..2025-07-08 <a week on Monday>"},
		{"Monday week, as the British say", "Play resumes on Monday week.", "2025-07-07..2025-07-08 <Monday week>"},
		{"two weeks from a weekday", "They will meet two weeks from Friday.", "2025-07-11..2025-07-12 <two weeks from Friday>"},
		// days counted from a named day
		{"days before a feast", "It sank two days before Christmas.", "2024-12-23..2024-12-24 <two days before Christmas>"},
		{"the day after a weekday's vote", "He quit the day after Monday's vote.", "2025-06-24..2025-06-25 <the day after Monday>"},
		{"the week before a date", "It rained in the week before June 12.", "2025-06-05..2025-06-12 <the week before June 12>"},
		{"days before something without a date stay open", "He quit two days before the vote.", "open <two days before>"},
		{"the week of a date", "He was seen in the week of June 9.", "2025-06-09..2025-06-16 <the week of June 9>"},
		{"a week that begins on a date", "Sales start in the week beginning July 7.", "2025-07-07..2025-07-14 <the week beginning July 7>"},
		// weekdays of a month
		{"the nth weekday of a month", "It was held on the third Thursday of November.", "2024-11-21..2024-11-22 <the third Thursday of November>"},
		{"the first weekday in a month of a year", "It opened on the first Monday in September 2023.", "2023-09-04..2023-09-05 <the first Monday in September 2023>"},
		{"the last weekday of this month", "It closes on the last Friday of the month.", "2025-06-27..2025-06-28 <the last Friday of the month>"},
		{"a day of this month by its number", "It opened on the 3rd of this month.", "2025-06-03..2025-06-04 <the 3rd of this month>"},
		// clocks in words
		{"half past an hour", "The bus left at half past six on Sunday.", "2025-06-22..2025-06-23 <half past six on Sunday>"},
		{"half past an hour of the morning", "The bus left at half past six in the morning on Sunday.",
			"2025-06-22T06:25..2025-06-22T06:36 <half past six in the morning on Sunday>"},
		{"a quarter to an hour stays open without a day", "The bus left at a quarter to nine.", "open <a quarter to nine>"},
		{"minutes to midnight", "It began at five minutes to midnight.", "open <five minutes to midnight>"},
		{"what might be lies ahead", "They might leave on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what might not be lies ahead too", "They might not leave on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what might have been lies behind", "They might have left on Friday.", "2025-06-20..2025-06-21 <Friday>"},
		{"hours and minutes of the afternoon", "It blew up at 2.35 in the afternoon.", "open <2.35 in the afternoon>"},
		{"a point before the minutes and a day behind them", "It was 3.30 on Sunday when the bus left.", "2025-06-22..2025-06-23 <3.30 on Sunday>"},
		{"a price of a day", "The share traded at 7.28 on Sunday.", "2025-06-22..2025-06-23 <Sunday>"},
		{"a verb is no stretch", "The strike will last three days.", ""},
		{"a stretch behind a verb", "The strike will outlive the last three days.", "2025-06-22..2025-06-26 <the last three days>"},
		{"a price is no hour", "The share rose 5.20 in the morning session.", "open <the morning>"},
		{"an hour of the morning of a day", "It began at six in the morning on Sunday.", "2025-06-22T05:30..2025-06-22T06:31 <six in the morning on Sunday>"},
		{"a bare hour of a weekday", "It began at six on Sunday.", "2025-06-22..2025-06-23 <six on Sunday>"},
		{"a clock of four figures in local time", "It left at 0615 local time on Sunday.", "2025-06-22T06:10..2025-06-22T06:21 <0615 local time on Sunday>"},
		{"a clock of four figures in hours", "It left at 1430 hours on Sunday.", "2025-06-22T14:25..2025-06-22T14:36 <1430 hours on Sunday>"},
		{"a vote is no clock", "They voted ten to five.", ""},
		{"a clock told twice is one time", "It sailed at 3pm BST (1400 GMT) on Monday.", "2025-06-23T13:30..2025-06-23T14:31 <3pm BST (1400 GMT) on Monday>"},
		{"a clock told twice behind its day", "It sailed on Monday at 3pm BST (1400 GMT).", "2025-06-23T13:30..2025-06-23T14:31 <Monday at 3pm BST (1400 GMT)>"},
		{"between two clocks of a day", "It fell between 3 a.m. and 5 a.m. on Tuesday.", "2025-06-24T02:30..2025-06-24T05:31 <between 3 a.m. and 5 a.m. on Tuesday>"},
		{"between two hours that share their half of the day", "It fell between 3 and 5 p.m. on Tuesday.", "2025-06-24T14:30..2025-06-24T17:31 <between 3 and 5 p.m. on Tuesday>"},
		// business periods
		{"the quarter of a result is the last one that ended", "Profit fell in the first quarter.", "2025-01-01..2025-04-01 <the first quarter>"},
		{"the quarter of a result may be of last year", "Sales rose in the fourth quarter.", "2024-10-01..2025-01-01 <the fourth quarter>"},
		{"the quarter of a forecast lies ahead", "The bank expects growth in the third quarter.", "2025-07-01..2025-10-01 <the third quarter>"},
		{"the half of a result", "Its profit doubled in the first half.", "2024-01-01..2024-07-01 <the first half>"},
		{"the half of a match", "They led by two goals in the first half.", "open <the first half>"},
		{"a quarter by its letter", "Revenue fell in Q2 2024.", "2024-04-01..2024-07-01 <Q2 2024>"},
		{"a quarter by its letter alone", "Revenue fell in Q1.", "2025-01-01..2025-04-01 <Q1>"},
		// edges
		{"the turn of a century stays open", "It was founded at the turn of the century.", "open <the turn of the century>"},
		{"the new year ahead", "Rates will rise in the new year.", "2026-01-01..2026-04-01 <the new year>"},
		{"halfway through a year", "It will open halfway through 2026.", "2026-04-02..2026-10-01 <halfway through 2026>"},
		{"the end of a month in one word", "The plant closes at month-end.", "2025-06-23..2025-07-01 <month-end>"},
		{"a year behind its month, whatever follows", "The blast in July 2019 killed two.", "2019-07-01..2019-08-01 <July 2019>"},
		{"until at least a year", "The ban holds until at least 2035.", "until 2035-01-01..2036-01-01 <until at least 2035>"},
		{"no earlier than a year", "It will sail no earlier than 2035.", "after 2035-01-01..2036-01-01 <no earlier than 2035>"},
		{"no later than a day", "It must sail no later than July 1.", "by 2025-07-01..2025-07-02 <no later than July 1>"},
		// what hangs on the story
		{"so long on", "Two years on, nothing has changed.", "open <Two years on>"},
		{"how long into something is a figure", "The plane turned around four hours into its flight.", ""},
		{"who rings in the new year says not which", "They ring in the New Year with fireworks.", "open <the New Year>"},
		{"later than planned is not later than the day before it in the text", "It opens on Thursday, a day later than planned.", "2025-06-26..2025-06-27 <Thursday>; open <a day later>"},
		{"how long somebody must serve is no time", "She must serve at least 18 years before she is freed.", ""},
		{"how long something took is no time", "It took two days before help came.", ""},
		// which way a verb points
		{"a noun that looks like a verb of schedules", "It tore through a coal face on Tuesday.", "2025-06-24..2025-06-25 <Tuesday>"},
		{"another such noun", "It came before the market open on Tuesday.", "2025-06-24..2025-06-25 <Tuesday>"},
		{"a plural before such a verb makes it one", "The talks open on Tuesday.", "2025-07-01..2025-07-02 <Tuesday>"},
		{"what somebody is ready to do lies ahead", "They were ready to meet on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what somebody has agreed to do lies ahead", "They agreed to meet on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what is likely to happen lies ahead", "The port is not likely to reopen before Friday.", "before 2025-06-27..2025-06-28 <before Friday>"},
		{"the day of a pledge may be yesterday", "They agreed to sell it on Tuesday.", "2025-06-24..2025-06-25 <Tuesday>"},
		{"what was offered to somebody lies behind", "He left the deal offered to him in March.", "2025-03-01..2025-04-01 <March>"},
		{"who had been moved by a day", "They had been moved to 11 shelters by Monday night.", "by 2025-06-23T18:00..2025-06-24T06:00 <by Monday night>"},
		{"what nobody did until a day", "They ordered no evacuations until Thursday.", "until 2025-06-19..2025-06-20 <until Thursday>"},
		{"into a month", "The drought lasts into April.", "2025-04-01..2025-05-01 <April>"},
		{"as early as behind an infinitive looks ahead", "They were willing to vote as early as Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what somebody managed to do lies behind", "They managed to leave on Friday.", "2025-06-20..2025-06-21 <Friday>"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := showAll(Find(text.Tokens(c.text), c.text, wednesday)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
