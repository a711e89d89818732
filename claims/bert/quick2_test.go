package bert
import ("testing";"fmt";"os";"strings")
func TestDump(t *testing.T){
 raw,_:=os.ReadFile("testdata/sentences.txt"); l:=strings.Split(strings.TrimSuffix(string(raw),"\n"),"\n")
 e,_:=Default(); f,_:=os.Create("/tmp/vec.txt"); defer f.Close()
 tk:=&tokenizer{vocab:e.vocab}
 for i,v:=range e.Vectors(l){ fmt.Fprintln(f,strings.Trim(fmt.Sprint(tk.single(l[i],256).ids),"[]")); fmt.Fprintln(f,strings.Trim(fmt.Sprint(v),"[]"))}
}
