package source

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// isEmpty is the reason for a file without a character.
const isEmpty = "the file is empty: remove it or fill it"

// decode turns the bytes of a file into valid UTF-8. changed says that offsets are no longer those of the file; note is
// for readers of the report; a reason means that the file is no text.
func decode(data []byte) (raw string, changed bool, note, reason string) {
	if order := utf16Order(data); order != nil {
		raw = fromUTF16(data[2:], order)
		changed, note = true, "read from UTF-16; offsets count in the converted text"
	} else if reason = notText(data); reason != "" {
		return "", false, "", reason
	} else if utf8.Valid(data) {
		raw = string(data)
	} else if isWindows(data) {
		raw = fromWindows(data)
		changed, note = true, "not UTF-8, read as Windows-1252; offsets count in the converted text"
	} else {
		raw = strings.ToValidUTF8(string(data), "\uFFFD")
		changed, note = true, fmt.Sprintf("not UTF-8, %d stretches of bytes were replaced by \uFFFD; offsets count in the converted text", strings.Count(raw, "\uFFFD"))
	}
	if strings.Trim(raw, " \t\r\n\f\v\u00a0\ufeff\u200b") == "" {
		return "", false, "", isEmpty
	}
	return raw, changed, note, ""
}

func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return binary.BigEndian
	}
	return nil
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// sampled is the number of bytes that are looked at to tell text from a binary file.
const sampled = 64 << 10

// notText says why the file is no text, with the remedy.
func notText(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "a PDF file: convert it to text first, for example with pdftotext"
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return "a zipped file (DOCX, EPUB, ZIP): convert it to text first"
	}
	sample := data[:min(len(data), sampled)]
	control := 0
	for _, b := range sample {
		switch {
		case b == 0:
			return "a binary file, not text: convert it to .txt"
		case b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b, b == 0x7f:
			control++
		}
	}
	if control*10 > len(sample) {
		return "a binary file, not text: convert it to .txt"
	}
	return ""
}

// isWindows says whether bytes that are not UTF-8 look like Windows-1252: no byte that it leaves undefined, hardly any
// sequence that is valid UTF-8 beside them, and ASCII for the most part.
func isWindows(data []byte) bool {
	high, sequences, undefined := 0, 0, 0
	for i := 0; i < len(data); {
		b := data[i]
		if b < utf8.RuneSelf {
			i++
			continue
		}
		if r, w := utf8.DecodeRune(data[i:]); r != utf8.RuneError && w > 1 {
			sequences++
			i += w
			continue
		}
		high++
		switch b {
		case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
			undefined++
		}
		i++
	}
	return undefined == 0 && sequences*4 < high && high*4 < len(data)
}

// windows is what the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard, index windows-1252).
var windows = [32]rune{'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ'}

func fromWindows(data []byte) string {
	var out strings.Builder
	out.Grow(len(data) + len(data)/16)
	for _, b := range data {
		switch {
		case b < 0x80:
			out.WriteByte(b)
		case b < 0xa0:
			out.WriteRune(windows[b-0x80])
		default:
			out.WriteRune(rune(b))
		}
	}
	return out.String()
}
