package name

import (
	"strings"
	"unicode"
)

// accents maps letters with marks to plain ones, pairwise.
var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ā", "a", "ă", "a", "ą", "a", "ç", "c", "ć", "c", "č", "c",
	"ď", "d", "đ", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ē", "e", "ě", "e", "ę", "e", "ğ", "g", "í", "i", "ì", "i", "î", "i", "ï", "i", "ī", "i",
	"ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ō", "o", "ő", "o", "ř", "r", "š", "s",
	"ś", "s", "ş", "s", "ș", "s", "ţ", "t", "ț", "t", "ť", "t", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ū", "u", "ů", "u", "ű", "u", "ý", "y", "ÿ", "y",
	"ž", "z", "ź", "z", "ż", "z", "ß", "ss", "æ", "ae", "œ", "oe", "’", "'", "ʼ", "'")

// plain is the lower-case form of a word without accents and without the full stop of an abbreviation.
func plain(w string) string {
	for i := 0; i < len(w); i++ {
		if w[i] >= 0x80 {
			w = accents.Replace(w)
			break
		}
	}
	if len(w) > 1 && w[len(w)-1] == '.' {
		w = w[:len(w)-1]
	}
	return w
}

// romanised folds spellings that come from writing one name of another alphabet in Latin letters (Araqchi and Araghchi,
// Zelensky and Zelenskyy, Gaddafi and Qaddafi). Vowels are told apart, so that Khamenei and Khomeini differ.
var romanised = strings.NewReplacer("skyy", "ski", "skiy", "ski", "skii", "ski", "skij", "ski", "sky", "ski", "gh", "g", "q", "g", "kh", "kh", "dh", "d",
	"ph", "f", "oo", "u", "ou", "u", "ee", "i", "iy", "i", "yy", "i", "ey", "ei", "ay", "ai", "ck", "k", "ks", "x", "w", "v", "y", "i")

func fold(w string) string {
	return squeeze(romanised.Replace(squeeze(strings.TrimPrefix(strings.TrimPrefix(w, "al-"), "el-"))))
}

// loose folds first names further: unstressed vowels differ freely (Mohammed, Muhammad, Mohamad).
func loose(w string) string {
	if full, ok := nicknames[w]; ok {
		w = full
	}
	return strings.NewReplacer("e", "a", "u", "o").Replace(fold(w))
}

// squeeze drops the second of two equal letters, except in "ee" and "oo", which are read as other vowels.
func squeeze(w string) string {
	var out []byte
	for i := 0; i < len(w); i++ {
		if i > 0 && w[i] == w[i-1] && w[i] != 'e' && w[i] != 'o' && w[i] != 'y' {
			continue
		}
		if w[i] != '-' && w[i] != '\'' {
			out = append(out, w[i])
		}
	}
	return string(out)
}

// oneEdit says whether one inserted, dropped or changed letter makes a and b equal.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// isAcronym says whether the form is two to eight capitals, perhaps with stops or digits: "JCPOA", "U.N.", "G7".
func isAcronym(form string) bool {
	n := 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			n++
		case r != '.' && r != '&' && r != '-':
			return false
		}
	}
	return n >= 2 && n <= 8
}

// lower is the normal form of a name as written.
func lower(form string) string { return plainAll(strings.ToLower(form)) }
