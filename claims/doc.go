// Package claims reads what articles say: one proposition after the other, with who says it, of whom, when and how firmly.
//
// In: documents, as package source makes them of files, with their sentences cut. Out: a Set of claims, of the names and topics
// they share, and of the sentences that one article copied from another. Extract does so for one document, Build for all.
// Invariant: whatever is read of an article is, or stands beside, a Span of its text, which nobody changes; a reader can be
// shown the words themselves for all of it.
package claims
