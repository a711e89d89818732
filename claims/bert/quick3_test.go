package bert
import ("testing";"fmt";"os";"strings")
func TestDumpFile(t *testing.T){
 raw,_:=os.ReadFile("testdata/sentences.txt"); l:=strings.Split(strings.TrimSuffix(string(raw),"\n"),"\n")
 tb,_:=DefaultTable(); d,_:=os.ReadFile("/tmp/cvout/weights/encoder.bin")
 e,err:=Load(tb,"x",d,Options{}); if err!=nil{t.Fatal(err)}; f,_:=os.Create("/tmp/vec.txt"); defer f.Close()
 for _,v:=range e.Vectors(l){ fmt.Fprintln(f); fmt.Fprintln(f,strings.Trim(fmt.Sprint(v),"[]"))}
}
