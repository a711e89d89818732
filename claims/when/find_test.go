package when

import (
	"strings"
	"testing"
	"time"

	"crossclaim/claims/text"
)

var roleNames = [...]string{"", "since ", "until ", "by ", "before ", "after "}

func stamp(t time.Time) string {
	if t.Hour() == 0 && t.Minute() == 0 {
		return t.Format("2006-01-02")
	}
	return t.Format("2006-01-02T15:04")
}

// show writes a time as: role from..to <text>, "open" for what is not resolved, "aspect words" for aspects.
func show(t Time) string {
	if t.Aspect != "" {
		return "aspect " + t.Aspect + " <" + t.Text + ">"
	}
	s := roleNames[t.Role]
	if t.Resolved {
		s += stamp(t.Interval.From) + ".." + stamp(t.Interval.To)
	} else {
		s += "open"
	}
	return s + " <" + t.Text + ">"
}

func showAll(list []Time) string {
	var out []string
	for _, t := range list {
		out = append(out, show(t))
	}
	return strings.Join(out, "; ")
}

// wednesday is the day of publication in the tables: 25 June 2025.
var wednesday = Interval{date0(2025, 6, 25), date0(2025, 6, 26)}

// sunday is the one after it: whether a week ends with it or begins, writers do not agree.
var sunday = Interval{date0(2025, 6, 29), date0(2025, 6, 30)}

func TestFind(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"month and day", "It was signed on June 23.", "2025-06-23..2025-06-24 <June 23>"},
		{"day before month with a year", "It was signed on 23 June 2025.", "2025-06-23..2025-06-24 <23 June 2025>"},
		{"short month with a full stop, nearest is past", "It sank on Dec. 18.", "2024-12-18..2024-12-19 <Dec. 18>"},
		{"a year after since, though more stands behind it", "Since 2019 more than 2,300 nurses have left.", "since 2019-01-01..2020-01-01 <Since 2019>"},
		{"what will remain closed until a day", "The museum will remain closed until Friday.", "until 2025-06-27..2025-06-28 <until Friday>"},
		{"a state that lasted until a day", "It was mostly peaceful until Friday.", "until 2025-06-20..2025-06-21 <until Friday>"},
		{"what was closed until a day may be so still", "It was closed until Friday.", "until open <until Friday>"},
		{"as early as behind a past", "They had reported it as early as Nov. 6.", "2024-11-06..2024-11-07 <Nov. 6>"},
		{"as early as behind what could be", "They could vote as early as Nov. 6.", "2025-11-06..2025-11-07 <Nov. 6>"},
		{"what somebody is invited to lies ahead", "She has invited both sides to a meeting on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what is considered lies ahead", "He is said to be considering an election in the spring.", "2026-03-01..2026-06-22 <the spring>"},
		{"before a weekend ahead", "Nobody expects rain before the weekend.", "before 2025-06-28..2025-06-30 <before the weekend>"},
		{"planned for the weekend", "A round of talks is planned for the weekend.", "2025-06-28..2025-06-30 <the weekend>"},
		{"a season without its article", "A trial is not expected before autumn.", "before 2025-09-01..2025-12-22 <before autumn>"},
		{"late in a month is its last ten days", "He left in late May.", "2025-05-21..2025-06-01 <late May>"},
		{"early in a month is its first ten days", "He left in early May.", "2025-05-01..2025-05-11 <early May>"},
		{"the beginning of a year is its first quarter", "Prices fell since the beginning of last year.", "since 2024-01-01..2024-04-01 <since the beginning of last year>"},
		{"a season of a sport hangs on the sport", "They finished third last season.", "open <last season>"},
		{"the season of something is part of its name", "They sold out last season tickets.", ""},
		{"what is offered from a month on", "The firm offered a raise of 3 percent from August.", "2025-08-01..2025-09-01 <August>"},
		{"noon behind its day", "It stays shut until Friday noon.", "until 2025-06-27T11:55..2025-06-27T12:06 <until Friday noon>"},
		{"most of the season that runs", "The saga dragged on for most of the summer.", "2025-06-01..2025-09-22 <the summer>"},
		{"what a condition asks for by a day lies ahead", "It would sue unless it received the money by Christmas.", "by 2025-12-25..2025-12-26 <by Christmas>"},
		{"a past by a day is no condition", "It received the money by Christmas.", "by 2024-12-25..2024-12-26 <by Christmas>"},
		{"what will be past once it is done lies ahead", "He is expected to sign once he has passed a medical on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"a perfect without once looks back", "He has passed a medical on Friday.", "2025-06-20..2025-06-21 <Friday>"},
		{"a participle before its noun is no past", "The council is to meet behind closed doors on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"names between a plan and its end", "Brightwell intends to apply for approval to the European Medicines Agency and the World Health Organization before the end of September.", "before 2025-09-23..2025-10-01 <before the end of September>"},
		{"months to the end of one", "It lost money in the three months to the end of May.", "2025-03-01..2025-06-01 <the three months to the end of May>"},
		{"year alone after in", "It sank in 2019.", "2019-01-01..2020-01-01 <2019>"},
		{"American figures with one possible order", "It sank on 6/23/2025.", "2025-06-23..2025-06-24 <6/23/2025>"},
		{"a feast by the weekdays of its month", "It sank on Thanksgiving.", "2024-11-28..2024-11-29 <Thanksgiving>"},
		{"the last such weekday", "It sank on Memorial Day.", "2025-05-26..2025-05-27 <Memorial Day>"},
		{"a day behind the first Monday", "He won on Election Day 2016.", "2016-11-08..2016-11-09 <Election Day 2016>"},
		{"a feast that hangs on Easter", "It sank on Good Friday.", "2025-04-18..2025-04-19 <Good Friday>"},
		{"the weekend that a Monday makes", "He left on Labor Day weekend.", "2024-08-31..2024-09-03 <Labor Day weekend>"},
		{"the weekend of Easter", "They met over Easter weekend.", "2025-04-19..2025-04-21 <Easter weekend>"},
		{"sales of Black Friday go on", "Black Friday sales fell.", ""},
		{"how long somebody waited is no time", "The agency waited eight days before it stopped.", ""},
		{"how long something stood is no time", "It stood there for eight days before it fell.", ""},
		{"what closes on a day lies ahead", "The window closes on August 31.", "2025-08-31..2025-09-01 <August 31>"},
		{"midnight is of its day", "It ends at midnight on Friday.", "2025-06-27T23:55..2025-06-28 <midnight on Friday>"},
		{"days before something are a time", "He left eight days before it stopped.", "open <eight days before>"},
		{"nights ago are days", "It sank two nights ago.", "2025-06-23..2025-06-24 <two nights ago>"},
		{"in two weeks sets a day ahead", "The court will rule in two weeks.", "2025-07-05..2025-07-14 <two weeks>"},
		{"within two weeks much may happen", "He will play five games in two weeks.", ""},
		{"two weeks of a past act last", "They built it in two weeks.", ""},
		{"the night before publication or another", "The road was closed overnight.", "open <overnight>"},
		{"an overnight success is none of a night", "It was an overnight success.", ""},
		{"a month that hangs on the story", "He voted the following August.", "open <the following August>"},
		{"after Monday is not the next Monday", "He left following Monday's vote.", "2025-06-23..2025-06-24 <Monday>"},
		{"the next week of a tale", "He left in May, and the next week he died.", "2025-05-01..2025-06-01 <May>; open <the next week>"},
		{"the next day behind a named day", "He was held on June 3 and freed the next day.", "2025-06-03..2025-06-04 <June 3>; 2025-06-04..2025-06-05 <the next day>"},
		{"so many days behind a named day", "He was held on Monday and two days later he fled.", "2025-06-23..2025-06-24 <Monday>; 2025-06-25..2025-06-26 <two days later>"},
		{"the day somebody spoke is no day of the tale", "She said Monday that he fled the next day.", "2025-06-23..2025-06-24 <Monday>; open <the next day>"},
		{"an hour in words", "It fell just after ten o'clock on Monday.", "after 2025-06-23..2025-06-24 <just after ten o'clock on Monday>"},
		{"a bare hour of tonight", "It airs at 9 tonight.", "2025-06-25T17:00..2025-06-26T06:00 <9 tonight>"},
		{"a quarter of nobody knows what", "He fell in the third quarter.", "open <the third quarter>"},
		{"the current year", "They see a loss in the current year.", "2025-01-01..2026-01-01 <the current year>"},
		{"a year told of a past one", "He took office two years ago this week.", "2022-11-25..2024-01-25 <two years ago this week>"},
		{"a year and a half", "He was held for the last year and a half.", "2023-12-25..2025-06-26 <the last year and a half>"},
		{"a short time is open", "He died a short time later.", "open <a short time later>"},
		{"days that follow something", "In the days after the fire, he left.", "open <the days after>"},
		{"what was first planned", "The launch, originally planned for May 4, was moved.", "aspect originally <originally>; 2025-05-04..2025-05-05 <May 4>"},
		{"a year to the day", "It reopened a year to the day after the fire.", "open <a year to the day after>"},
		{"later that evening", "Later that evening the crowd went home.", "open <Later that evening>"},
		{"first night of the year", "It lit up on the first night of the year.", "2025-01-01..2025-01-02 <the first night of the year>"},
		{"this season", "The team plays here this autumn.", "2025-09-01..2025-12-22 <this autumn>"},
		{"a season with a verb that looks ahead", "The team will return in summer.", "2025-06-01..2025-09-22 <summer>"},
		{"a past summer", "Talks began this past summer.", "2024-06-01..2024-09-22 <past summer>"},
		{"what should have waited has no date", "It should have waited until the autumn.", "until open <until the autumn>"},
		{"at dawn is the story's", "They entered at dawn.", "open <dawn>"},
		{"at night is a habit", "It is closed at night.", ""},
		{"figures whose order is open stay unresolved", "It sank on 6/7/2025.", "open <6/7/2025>"},
		{"day first where the first figure cannot be a month", "It sank on 23/06/2025.", "2025-06-23..2025-06-24 <23/06/2025>"},
		{"ISO date", "It sank on 2025-06-23.", "2025-06-23..2025-06-24 <2025-06-23>"},
		{"month, day and year", "It sank on July 14, 2016, off Nice.", "2016-07-14..2016-07-15 <July 14, 2016>"},
		{"weekday, month, day and year", "It sank on Thursday, July 14, 2016.", "2016-07-14..2016-07-15 <Thursday, July 14, 2016>"},
		{"month and year", "It sank in October 2023.", "2023-10-01..2023-11-01 <October 2023>"},
		{"month of year", "It sank in July of 2016.", "2016-07-01..2016-08-01 <July of 2016>"},
		{"ordinal day behind the month", "It sank on June 23rd.", "2025-06-23..2025-06-24 <June 23rd>"},
		{"ordinal day before of", "It sank on the 23rd of June.", "2025-06-23..2025-06-24 <the 23rd of June>"},
		{"a day that does not exist is not resolved", "It sank on June 31, 2024.", "open <June 31, 2024>"},
		{"month alone, nearest past", "It sank in November.", "2024-11-01..2024-12-01 <November>"},
		{"month alone with a future marker", "It will sail in November.", "2025-11-01..2025-12-01 <November>"},
		{"last month by name", "It sank last November.", "2024-11-01..2024-12-01 <last November>"},
		{"a month ahead without a marker but near", "It comes before the July 26 vote.", "2025-07-26..2025-07-27 <July 26>"},
		{"weekday is the nearest past", "He spoke on Friday.", "2025-06-20..2025-06-21 <Friday>"},
		{"weekday of the day of publication is today", "He spoke on Wednesday.", "2025-06-25..2025-06-26 <Wednesday>"},
		{"possessive weekday", "Friday's vote failed.", "2025-06-20..2025-06-21 <Friday>"},
		{"last Friday", "He spoke last Friday.", "2025-06-20..2025-06-21 <last Friday>"},
		{"next Monday", "He speaks next Monday.", "2025-06-30..2025-07-01 <next Monday>"},
		{"this Friday belongs to the week of publication", "He speaks this Friday.", "2025-06-27..2025-06-28 <this Friday>"},
		{"weekday after will lies ahead", "He will meet her on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"weekday at the start before will lies ahead", "On Friday, the court will hear it.", "2025-06-27..2025-06-28 <Friday>"},
		{"weekday of speech is past though will stands near", "The court will hear it, he said Tuesday.", "2025-06-24..2025-06-25 <Tuesday>"},
		{"speech and plan in one sentence", "He said Thursday he will meet Putin on Monday.", "2025-06-19..2025-06-20 <Thursday>; 2025-06-30..2025-07-01 <Monday>"},
		{"would leaves it open", "He hoped he would meet her on Friday.", "open <Friday>"},
		{"would in what was just said looks ahead", "He said he would meet her on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what was scheduled may have happened", "He was scheduled to play on Sunday.", "open <Sunday>"},
		{"what holds until a bare weekday ends ahead", "The road is shut until Friday.", "until 2025-06-27..2025-06-28 <until Friday>"},
		{"what is put off until a bare weekday is put ahead", "The judge adjourned the case until Friday.", "until 2025-06-27..2025-06-28 <until Friday>"},
		{"a past act until a bare weekday may set an end ahead", "They banned boats until Friday.", "until open <until Friday>"},
		{"a hearing put off to a month and day", "The hearing was moved to July 12.", "2025-07-12..2025-07-13 <July 12>"},
		{"a strike called for a day", "Nurses have called a strike for Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"an attack named by its day is past", "He was held for Friday's attack.", "2025-06-20..2025-06-21 <Friday>"},
		{"is to looks ahead", "The ship is to sail on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"what lasted until a bare weekday ended there", "The fire burned until Friday.", "until 2025-06-20..2025-06-21 <until Friday>"},
		{"what did not happen until a bare weekday happened then", "They were not found until Friday.", "until 2025-06-20..2025-06-21 <until Friday>"},
		{"by a bare weekday after a past", "Forty bodies had been found by Friday.", "by 2025-06-20..2025-06-21 <by Friday>"},
		{"by a bare weekday in front of a past", "By Friday, 60 sailors had been rescued.", "by 2025-06-20..2025-06-21 <By Friday>"},
		{"by a bare weekday in the present", "Forecasters expect rain by Friday.", "by 2025-06-27..2025-06-28 <by Friday>"},
		{"by a bare weekday of an order", "The army ordered them to leave by Friday.", "by 2025-06-27..2025-06-28 <by Friday>"},
		{"by a bare weekday with would", "He hoped it would open by Friday.", "by open <by Friday>"},
		{"a present of schedules looks ahead", "The trial begins on Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"a present of schedules takes the month ahead", "The law takes effect on January 1.", "2026-01-01..2026-01-02 <January 1>"},
		{"a past takes the month behind, near as the one ahead may be", "The plant opened in July.", "2024-07-01..2024-08-01 <July>"},
		{"a passive future is no past", "The plan will be unveiled in July.", "2025-07-01..2025-08-01 <July>"},
		{"a day nearer ahead than behind is still past in a name", "He spoke of the Sept. 29 riot.", "2024-09-29..2024-09-30 <Sept. 29>"},
		{"months named by their last", "It lost money in the three months to March.", "2025-01-01..2025-04-01 <the three months to March>"},
		{"a year named by its last day", "It lost money in the year ended June 30.", "2023-07-01..2024-07-01 <the year ended June 30>"},
		{"the weekend of a weekday's story is the last one", "Shops were looted over the weekend.", "2025-06-21..2025-06-23 <the weekend>"},
		{"the weekend ahead", "Trains will stop over the weekend.", "2025-06-28..2025-06-30 <the weekend>"},
		{"the night before hangs on the story", "He had fled the night before.", "open <the night before>"},
		{"the next morning hangs on the story", "He was freed the next morning.", "open <the next morning>"},
		{"a day behind its month with an article", "They left on August the 31st.", "2024-08-31..2024-09-01 <August the 31st>"},
		{"a day named by an ordinal word", "Shots fell on the Fourth of July.", "2024-07-04..2024-07-05 <the Fourth of July>"},
		{"a date before a noun names an event, whatever the verb", "The panel will study the Jan. 6 attack.", "2025-01-06..2025-01-07 <Jan. 6>"},
		{"as soon as looks ahead", "It may come as soon as July.", "2025-07-01..2025-08-01 <July>"},
		{"that night hangs on the story", "The ship was seized that night.", "open <that night>"},
		{"later that day hangs on the story", "He was freed later that day.", "open <later that day>"},
		{"this past weekend", "It fell this past weekend.", "2025-06-21..2025-06-23 <past weekend>"},
		{"that same day hangs on the story", "It fell that same day.", "open <that same day>"},
		{"recent weeks are no days of the calendar", "Prices fell in recent weeks.", "open <recent weeks>"},
		{"a recent year of something is no time", "He showed her a recent month's bill.", ""},
		{"the past few weeks are open", "Prices fell over the past few weeks.", "open <the past few weeks>"},
		{"the coming weeks are open", "Prices will fall in the coming weeks.", "open <the coming weeks>"},
		{"the morning of a story", "It had begun in the morning.", "open <the morning>"},
		{"the early afternoon of a story", "It took off in the early afternoon.", "open <the early afternoon>"},
		{"an evening by which it was done", "By early evening, all had left.", "open <early evening>"},
		{"the morning as a thing is no time", "The morning was cold.", ""},
		{"late in the month of a story", "It is due late in the month.", "open <late in the month>"},
		{"half a century ago", "It opened half a century ago.", "1972-06-25..1978-06-25 <half a century ago>"},
		{"a half-century ago", "It opened a half-century ago.", "1972-06-25..1978-06-25 <a half-century ago>"},
		{"a paper called after a day is no time", "He told it to MedPage Today in May.", "2025-05-01..2025-06-01 <May>"},
		{"a show called after a night is no time", "He sang on the Tonight Show.", ""},
		{"then-President is no time", "It was signed by then-President Holt.", ""},
		{"a feast of soldiers", "They met on Veterans Day.", "2024-11-11..2024-11-12 <Veterans Day>"},
		{"that before a noun of time and of is no time", "He said that night shifts are long and that years of war left scars.", ""},
		{"the same evening hangs on the story", "He was freed the same evening.", "open <the same evening>"},
		{"months of a year", "Prices fell in the first nine months of 2024.", "2024-01-01..2024-10-01 <the first nine months of 2024>"},
		{"a week of a month", "It rained in the second week of June.", "2025-06-08..2025-06-15 <the second week of June>"},
		{"the last weeks of the year", "It snowed in the last two weeks of 2024.", "2024-12-18..2025-01-01 <the last two weeks of 2024>"},
		{"a week named by its last day", "In the week to May 9 it rained.", "2025-05-03..2025-05-10 <the week to May 9>"},
		{"a span of weekdays ahead", "The pool will be shut from Friday to Sunday.", "2025-06-27..2025-06-30 <from Friday to Sunday>"},
		{"a span of weekdays behind", "The strike lasted from Friday to Sunday.", "2025-06-20..2025-06-23 <from Friday to Sunday>"},
		{"what is not expected before a month lies ahead", "It is not expected before July.", "before 2025-07-01..2025-08-01 <before July>"},
		{"since the weekend", "It has rained since the weekend.", "since 2025-06-21..2025-06-23 <since the weekend>"},
		{"what was voted to be done lies near", "They voted to strike on July 3.", "2025-07-03..2025-07-04 <July 3>"},
		{"as early as looks ahead", "It could come as early as Friday.", "2025-06-27..2025-06-28 <Friday>"},
		{"could not looks back", "He could not be reached on Friday.", "2025-06-20..2025-06-21 <Friday>"},
		{"a span to a month with last", "He spied between 2020 and last October.", "2020-01-01..2024-11-01 <between 2020 and last October>"},
		{"after midnight is the start of the day named", "It broke shortly after midnight on Friday.", "after 2025-06-20..2025-06-20T00:11 <shortly after midnight on Friday>"},
		{"the winter of a past", "She had recorded it over the winter.", "2024-12-01..2025-03-22 <the winter>"},
		{"the autumn of a future", "It will open in the autumn.", "2025-09-01..2025-12-22 <the autumn>"},
		{"a season of every year is no date", "Bears sleep in the winter.", ""},
		{"a part of the day and the date day first", "He spoke on Thursday afternoon, 15 May 2025.", "2025-05-15T12:00..2025-05-15T18:00 <Thursday afternoon, 15 May 2025>"},
		{"may have looks back", "He may have left on Friday.", "2025-06-20..2025-06-21 <Friday>"},
		{"by a bare weekday with will", "It will be open by Friday.", "by 2025-06-27..2025-06-28 <by Friday>"},
		{"late on a day", "He left late Thursday.", "2025-06-19T12:00..2025-06-20 <late Thursday>"},
		{"part of the day", "He left on Thursday morning.", "2025-06-19T04:00..2025-06-19T12:00 <Thursday morning>"},
		{"night runs past midnight", "He left Thursday night.", "2025-06-19T18:00..2025-06-20T06:00 <Thursday night>"},
		{"early in the morning of a day", "He left early Friday morning.", "2025-06-20T04:00..2025-06-20T12:00 <early Friday morning>"},
		{"Monday of last week", "He left on Monday of last week.", "2025-06-16..2025-06-17 <Monday of last week>"},
		{"Friday this week", "He leaves Friday this week.", "2025-06-27..2025-06-28 <Friday this week>"},
		{"names with weekdays are no dates", "Black Friday sales and the Sunday Times.", ""},
		{"yesterday", "He left yesterday.", "2025-06-24..2025-06-25 <yesterday>"},
		{"today", "He left today.", "2025-06-25..2025-06-26 <today>"},
		{"tonight", "He speaks tonight.", "2025-06-25T17:00..2025-06-26T06:00 <tonight>"},
		{"tomorrow", "He speaks tomorrow.", "2025-06-26..2025-06-27 <tomorrow>"},
		{"last night", "He spoke last night.", "2025-06-24T18:00..2025-06-25T06:00 <last night>"},
		{"yesterday evening", "He spoke yesterday evening.", "2025-06-24T17:00..2025-06-25 <yesterday evening>"},
		{"the day before yesterday", "He left the day before yesterday.", "2025-06-23..2025-06-24 <the day before yesterday>"},
		{"the day after tomorrow", "He leaves the day after tomorrow.", "2025-06-27..2025-06-28 <the day after tomorrow>"},
		{"last week runs from Monday to Sunday", "He left last week.", "2025-06-16..2025-06-23 <last week>"},
		{"this month", "He left this month.", "2025-06-01..2025-07-01 <this month>"},
		{"next year", "He leaves next year.", "2026-01-01..2027-01-01 <next year>"},
		{"last year", "He left last year.", "2024-01-01..2025-01-01 <last year>"},
		{"last weekend", "He left last weekend.", "2025-06-21..2025-06-23 <last weekend>"},
		{"earlier this year ends today", "He left earlier this year.", "2025-01-01..2025-06-26 <earlier this year>"},
		{"later this month starts today", "He leaves later this month.", "2025-06-25..2025-07-01 <later this month>"},
		{"window of years up to today", "It grew in the past two years.", "2023-06-25..2025-06-26 <the past two years>"},
		{"window of hours", "It grew over the last 24 hours.", "2025-06-24..2025-06-26 <the last 24 hours>"},
		{"window ahead", "It grows over the next three days.", "2025-06-25..2025-06-29 <the next three days>"},
		{"weeks ago", "He left three weeks ago.", "2025-05-31..2025-06-09 <three weeks ago>"},
		{"days ago", "He left two days ago.", "2025-06-23..2025-06-24 <two days ago>"},
		{"years ago are as wide as a year", "He left five years ago.", "2019-11-25..2021-01-25 <five years ago>"},
		{"more than loosens it", "He left more than five years ago.", "2019-06-25..2021-06-26 <five years ago>"},
		{"a year and a half ago", "He left a year and a half ago.", "2023-09-25..2024-03-25 <a year and a half ago>"},
		{"decades ago without a number", "He left decades ago.", "open <decades ago>"},
		{"a few days ago stays open", "He left a few days ago.", "open <a few days ago>"},
		{"two days after hangs on the text", "He left two days after the attack.", "open <two days after>"},
		{"a day earlier hangs on the text", "He left a day earlier.", "open <a day earlier>"},
		{"two years later hangs on the text", "He left two years later.", "open <two years later>"},
		{"the next day hangs on the text", "He left the next day.", "open <the next day>"},
		{"the same day hangs on the text", "He left the same day.", "open <the same day>"},
		{"the day after hangs on the text", "He left the day after the vote.", "open <the day after>"},
		{"two weeks from now", "He leaves two weeks from now.", "2025-07-05..2025-07-14 <two weeks from now>"},
		{"early year", "It rose in early 2018.", "2018-01-01..2018-06-14 <early 2018>"},
		{"late month of next year", "It ends in late March of next year.", "2026-03-21..2026-04-01 <late March of next year>"},
		{"mid-month in one token", "It ends in mid-July.", "2025-07-08..2025-07-24 <mid-July>"},
		{"mid-year in one token", "It ended in mid-2018.", "2018-04-02..2018-10-01 <mid-2018>"},
		{"end of a year", "It held cash at the end of 2016.", "2016-10-01..2017-01-01 <the end of 2016>"},
		{"beginning of a month", "It began at the beginning of May 2024.", "2024-05-01..2024-05-08 <the beginning of May 2024>"},
		{"end of the month with by", "It is due by the end of the month.", "by 2025-06-23..2025-07-01 <by the end of the month>"},
		{"year-end", "It is due by year-end.", "by 2025-10-01..2026-01-01 <by year-end>"},
		{"first half of this year", "It rose in the first half of this year.", "2025-01-01..2025-07-01 <the first half of this year>"},
		{"third quarter of a year", "It rose in the third quarter of 2018.", "2018-07-01..2018-10-01 <the third quarter of 2018>"},
		{"last quarter of a year", "It fell in the last quarter of 2017.", "2017-10-01..2018-01-01 <the last quarter of 2017>"},
		{"decade", "It was big in the 1990s.", "1990-01-01..2000-01-01 <the 1990s>"},
		{"late decade", "It was big in the late 1990s.", "1995-07-02..2000-01-01 <the late 1990s>"},
		{"short decade", "It was big in the '90s.", "1990-01-01..2000-01-01 <the '90s>"},
		{"decade in words", "It dates back to the sixties.", "1960-01-01..1970-01-01 <the sixties>"},
		{"late decade in words", "It was big in the late seventies.", "1975-07-02..1980-01-01 <the late seventies>"},
		{"degrees in words", "Highs will be in the seventies.", ""},
		{"an age in tens", "A man in his sixties died.", ""},
		{"century", "It was big in the 19th century.", "1800-01-01..1900-01-01 <the 19th century>"},
		{"season of a year", "It was in the summer of 2019.", "2019-06-01..2019-09-22 <the summer of 2019>"},
		{"season with a determiner", "It was last summer.", "2024-06-01..2024-09-22 <last summer>"},
		{"next autumn may be that of this year or of the next", "They will marry next autumn.", "2025-09-01..2026-12-22 <next autumn>"},
		{"so may next December", "They will marry next December.", "2025-12-01..2027-01-01 <next December>"},
		{"a season gone by leaves one", "They will marry next spring.", "2026-03-01..2026-06-22 <next spring>"},
		{"the coming one is the first", "They will marry in the coming autumn.", "2025-09-01..2025-12-22 <the coming autumn>"},
		{"winter may lie on both sides of new year", "It was in the winter of 2018.", "2017-12-01..2019-03-22 <the winter of 2018>"},
		{"bare season is no date", "Spring water in a summer dress.", ""},
		{"since a month", "He has led it since October 2023.", "since 2023-10-01..2023-11-01 <since October 2023>"},
		{"until a year", "He led it until 2019.", "until 2019-01-01..2020-01-01 <until 2019>"},
		{"before a day", "He left before June 23.", "before 2025-06-23..2025-06-24 <before June 23>"},
		{"after a day", "He left after June 23.", "after 2025-06-23..2025-06-24 <after June 23>"},
		{"up to a year", "He led it up until 2019.", "until 2019-01-01..2020-01-01 <up until 2019>"},
		{"range of days in one month", "It ran from June 13 to 24.", "2025-06-13..2025-06-25 <from June 13 to 24>"},
		{"range of days with a hyphen", "It ran June 13-24.", "2025-06-13..2025-06-25 <June 13-24>"},
		{"range across months", "It ran from June 13 to July 2.", "2025-06-13..2025-07-03 <from June 13 to July 2>"},
		{"range of years with a hyphen", "He ruled 2014-2016.", "2014-01-01..2017-01-01 <2014-2016>"},
		{"range with a short second year", "It was in 2010-11.", "2010-01-01..2012-01-01 <2010-11>"},
		{"between two years", "He ruled between 2014 and 2016.", "2014-01-01..2017-01-01 <between 2014 and 2016>"},
		{"from a decade to a season", "It ran from the 1970s to spring 2016.", "1970-01-01..2016-06-22 <from the 1970s to spring 2016>"},
		{"from Monday to Friday is not settled when it runs backwards", "It ran from Friday to Monday.", "2025-06-20..2025-06-24 <from Friday to Monday>"},
		{"range across new year", "It ran from December 20 to January 5, 2024.", "2023-12-20..2024-01-06 <from December 20 to January 5, 2024>"},
		{"clock in the evening alone hangs on a day", "It began at 10:30 p.m.", "open <10:30 p.m.>"},
		{"clock with a day", "It began at 10:30 p.m. on Friday.", "2025-06-20T22:25..2025-06-20T22:36 <10:30 p.m. on Friday>"},
		{"day with a clock", "It began on Friday at 9 a.m.", "2025-06-20T08:30..2025-06-20T09:31 <Friday at 9 a.m.>"},
		{"clock with zone", "It began at 9:00 GMT on June 13.", "2025-06-13T08:55..2025-06-13T09:06 <9:00 GMT on June 13>"},
		{"military clock with zone", "It began at 1800 GMT.", "open <1800 GMT>"},
		{"hour glued to am", "It began at 9am Monday.", "2025-06-23T08:30..2025-06-23T09:31 <9am Monday>"},
		{"shortly before midnight", "It began shortly before midnight.", "before open <shortly before midnight>"},
		{"noon", "It began at noon on Friday.", "2025-06-20T11:55..2025-06-20T12:06 <noon on Friday>"},
		{"hour without its half stays loose", "It began at 10:30 on Friday.", "2025-06-20..2025-06-21 <10:30 on Friday>"},
		{"a score is no clock", "The ratio was 4:1 for them.", ""},
		{"may is a verb", "She may go.", ""},
		{"march is a verb", "They march on.", ""},
		{"May is a name at the start", "May resigned.", ""},
		{"May after in is a month", "It ended in May.", "2025-05-01..2025-06-01 <May>"},
		{"august is an adjective", "The august body met.", ""},
		{"people behind a figure make it a count", "Some 2000 people came.", ""},
		{"a hedge before the figure makes it a count", "More than 2000 came.", ""},
		{"a year in a name is a year", "The 2016 election was close.", "2016-01-01..2017-01-01 <2016>"},
		{"a flight number is no year", "Flight 1944 left.", ""},
		{"years behind a figure make it a duration", "It is 2000 years old.", ""},
		{"a year in brackets", "The film (2008) was long.", "2008-01-01..2009-01-01 <2008>"},
		{"dollars are no year", "It cost $2000.", ""},
		{"fixed feasts", "It fell on Christmas Eve.", "2024-12-24..2024-12-25 <Christmas Eve>"},
		{"feast with a year", "It fell on New Year's Day 2020.", "2020-01-01..2020-01-02 <New Year's Day 2020>"},
		{"nine eleven", "He saw the 9/11 attacks.", "2001-09-11..2001-09-12 <9/11>"},
		{"so far", "He has so far avoided it.", "aspect so far <so far>"},
		{"no longer", "He no longer leads it.", "aspect no longer <no longer>"},
		{"until now", "It was quiet until now.", "aspect until now <until now>"},
		{"still", "He still leads it.", "aspect still <still>"},
		{"already", "He has already left.", "aspect already <already>"},
		{"former", "The former president left.", "aspect former <former>"},
		{"not yet", "He has not yet left.", "aspect not yet <not yet>"},
		{"now that is no time", "Now that he left, all is well.", ""},
		{"yet at the start joins sentences", "Yet he left.", ""},
		{"currently", "He currently leads it.", "aspect currently <currently>"},
		{"since then", "He has since then left.", "aspect since then <since then>"},
		{"a war of several years after since", "It is the worst since the 1950-53 war.", "since 1950-01-01..1954-01-01 <since the 1950-53>"},
		{"since the year of an event", "It is the worst since the 2004 storm.", "since 2004-01-01..2005-01-01 <since the 2004>"},
		{"until the day of a range across months", "It is shut from Feb. 7 to March 14, 2026.", "2026-02-07..2026-03-15 <from Feb. 7 to March 14, 2026>"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := showAll(Find(text.Tokens(c.text), c.text, wednesday)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestAnchor: what needs the day of publication stays open without it, and names are kept all the same.
func TestAnchor(t *testing.T) {
	year := Interval{date0(2025, 1, 1), date0(2026, 1, 1)}
	late := Interval{time.Date(2025, 6, 25, 23, 30, 0, 0, time.FixedZone("", -5*3600)), time.Date(2025, 6, 25, 23, 31, 0, 0, time.FixedZone("", -5*3600))}
	for _, c := range []struct {
		why    string
		anchor Interval
		text   string
		want   string
	}{
		{"a weekday without anchor is open", Interval{}, "He left on Friday.", "open <Friday>"},
		{"yesterday without anchor is open", Interval{}, "He left yesterday.", "open <yesterday>"},
		{"a month and day without anchor and year is open", Interval{}, "He left on June 23.", "open <June 23>"},
		{"a full date needs no anchor", Interval{}, "He left on June 23, 2025.", "2025-06-23..2025-06-24 <June 23, 2025>"},
		{"a year needs no anchor", Interval{}, "He left in 2019.", "2019-01-01..2020-01-01 <2019>"},
		{"an anchor as long as a year settles no day", year, "He left yesterday.", "open <yesterday>"},
		{"the anchor's day is the one its own zone names", late, "He left today.", "2025-06-25..2025-06-26 <today>"},
		{"last year without anchor is open", Interval{}, "He left in June of last year.", "open <June of last year>"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := showAll(Find(text.Tokens(c.text), c.text, c.anchor)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
