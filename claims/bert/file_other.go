//go:build !linux

package bert

func release([]byte) {}
