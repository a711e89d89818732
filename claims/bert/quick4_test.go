package bert
import ("testing";"fmt";"os";"bufio";"encoding/json";"slices";"unicode")
func TestTokDiff(t *testing.T){
 f,_:=os.Open("/tmp/tokdiff.jsonl"); sc:=bufio.NewScanner(f); sc.Buffer(nil,1<<20)
 tk:=&tokenizer{vocab:sharedVocabulary()}; n,bad:=0,0; cat:=map[string]int{}
 for sc.Scan(){ var v [2]any; var txt string; var ids []int32; raw:=[]any{&txt,&ids}; _ = v; if err:=json.Unmarshal(sc.Bytes(),&raw);err!=nil{t.Fatal(err)}
  n++; got:=tk.single(txt,100000).ids
  if !slices.Equal(got,ids){ bad++; r:=[]rune(txt)
   if len(r)==5 { c:="?"; for k,tab:=range unicode.Categories{ if len(k)==2&&unicode.Is(tab,r[2]){c=k} }; cat[c]++; if cat[c]<12 {fmt.Printf("%U %s %v %v\n",r[2],c,got,ids)} } else if cat["long"]<5 {cat["long"]++; fmt.Printf("%q %v %v\n",txt,got,ids)} } }
 fmt.Println(n,bad,cat)
}
