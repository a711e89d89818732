package name

import "testing"

func TestStand(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"what a government has is the country's", "[China|China] closed a port. A [Chinese|China] general said it would open again."},
		{"a person from there is not the country", "Peru closed a port. A [Peruvian|Peruvian] dentist said it would open again."},
		{"a capital that speaks is the government", "[Russia|Russia] moved troops. [Moscow|Russia] said they would leave."},
		{"a capital that talks are held with", "[South Korea|South Korea] proposed talks. The envoys rejected talks with [Seoul|South Korea]."},
		{"a capital somebody is in stays a town", "[South Korea|South Korea] proposed talks. The envoys met in [Seoul|Seoul]."},
		{"a capital that sees rain stays a town", "[Russia|Russia] moved troops. [Moscow|Moscow] saw heavy rain."},
		{"the North beside a Korea", "[North Korea|North Korea] tested a missile. Later the nuclear-armed [North|North Korea] denied it."},
		{"initials of the Koreas", "The talks between the [ROK|South Korea] and the [DPRK|North Korea] failed."},
		{"a capital that something is asked for to do", "[Russia|Russia] and [South Korea|South Korea] moved troops. It is hard for [Moscow|Russia] and [Seoul|South Korea] to meet the demand."},
		{"a capital that acts elsewhere in the sentence", "[Russia|Russia] moved troops. Fear of [Moscow|Russia]'s allies put pressure on [Moscow|Russia]."},
		{"a capital that acts and one somebody is in", "[Russia|Russia] moved troops. [Moscow|Russia] rejected a plan signed in [Moscow|Moscow]."},
		{"a capital that is asked to be a host", "[Russia|Russia] moved troops. It is hard for [Moscow|Moscow] to host the games."},
		{"hours that a town has", "[Russia|Russia] moved troops. On Monday [Moscow|Moscow] collects nine hours of daylight."},
		{"the South in a heading", "Tom Radley offers talks to [South|South Korea]\n\nEnvoys of [South Korea|South Korea] came on Monday and told Tom Radley that they would stay."},
		{"a party by its adjective", "[Democrats|Democrats] left the hall. The [Democratic|Democrats] leaders came back."},
		{"a party by its short name", "[Republicans|Republicans] left the hall. The [GOP|Republicans] wanted a vote."},
		{"members of a chamber by the short name", "Senate [GOP|Republicans] refuses the plan. [Republicans|Republicans] left the hall."},
		{"a group by its number", "The [Group of 7|G7] met in May. The [G7|G7] sold gold."},
		{"members of a chamber", "House [Democrats|Democrats] left the hall."},
		{"somebody of a party is not the party", "[Democrats|Democrats] left the hall. A [Democrat|Democrat] stayed."},
	} {
		means(t, c.why, c.text)
	}
}

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"department before or behind its matter", "The [Justice Department|Department of Justice] sued. The [Department of Justice|Department of Justice] won."},
		{"last word of a club", "The [Lorna Bay Herons|Lorna Bay Herons] signed Ruben Tark. The [Herons|Lorna Bay Herons] paid nothing."},
		{"a name goes on", "The bread of 23-year-old [Sela Marun Dorr|Sela Marun Dorr] is good. Her shop is called after [Sela Marun|Sela Marun Dorr]."},
		{"only the sort of the body", "The [Supreme Court|Supreme Court] took the case. The [Court|Supreme Court] will hear it in May."},
		{"of two bodies of a sort none is meant", "The [Supreme Court|Supreme Court] and the [Lorna Court|Lorna Court] met. The [Court|Court] will hear it in May."},
		{"acronym of the last words", "The [Santa Lora Valley Transit Authority|Santa Lora Valley Transit Authority] ([VTA|Santa Lora Valley Transit Authority]) closed a line."},
		{"chamber in a title", "The [Senate|Senate] met. [Senate|Senate] Majority Leader Paul Marchand spoke."},
		{"committee of two matters", "The [House Ways and Means Committee|House Ways and Means Committee] met."},
		{"office behind a body", "[Facebook|Facebook] VP of Global Affairs, Paul Marchand, spoke."},
		{"a number is no part of a name", "Six [Lorna Police|Lorna Police] officers sued."},
		{"an administration is a president's", "The [Harmon|Harmon] administration left. [He|Harmon] did not come."},
		{"family name first", "[Kim Jong Il|Kim Jong Il] spoke on Monday. The crowd saw [Kim|Kim Jong Il] leave."},
		{"an office that is a name", "The band played for [Prince|Prince] and left."},
		{"an office that is a name, with an adverb", "[Prince|Prince] also sang. And [Prince|Prince] knew how to leave."},
		{"the prince is nobody by that name", "The [prince|?] sang. And the young [Prince|?] left."},
		{"a last name that is a town too", "The murder of [Peter Austin|Peter Austin] shook Lorna. A school in [Austin|Peter Austin]'s memory was opened."},
		{"a verb of a headline", "Officers Sue [Harmon|Donald Harmon]\n\nSeven officers sued former President [Donald Harmon|Donald Harmon] on Friday. They say that [Harmon|Donald Harmon] knew."},
	} {
		means(t, c.why, c.text)
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct {
		why  string
		node node
		want string
	}{
		{"the form of its own key", node{key: "tom radley", forms: map[string]int{"Radley": 3, "Tom Radley": 1}}, "Tom Radley"},
		{"a key nowhere written as a name, since a label is never empty", node{key: "radley"}, "Radley"},
	} {
		if got := c.node.label(); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}
