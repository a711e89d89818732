package compare

import "sync"

// embedded reads weights that are part of the program once; a fault in them is one of the program.
func embedded[T any](name string, file *string, parse func(string) (T, error)) func() T {
	return sync.OnceValue(func() T {
		w, err := parse(*file)
		if err != nil {
			panic(name + " (embedded): " + err.Error())
		}
		return w
	})
}
