package claims

// Front moves the n elements that come first by before to the front of list, in no order among themselves, and returns them;
// all of list when it has no more than n. before must be a strict total order, else the choice depends on the order given.
// Linear on average (Hoare, "Algorithm 65: Find", CACM 4(7), 1961).
func Front[T any](list []T, n int, before func(a, b T) bool) []T {
	for low, high := 0, len(list)-1; n < len(list) && low < high; {
		pivot := list[(low+high)/2]
		i, j := low, high
		for i <= j {
			for before(list[i], pivot) {
				i++
			}
			for before(pivot, list[j]) {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n-1 <= j:
			high = j
		case n-1 >= i:
			low = i
		default:
			return list[:n]
		}
	}
	return list[:min(n, len(list))]
}
