package bert
import ("testing";"fmt";"syscall";"time";"runtime")
func TestCPU(t *testing.T){
 runtime.LockOSThread()
 tb,_:=DefaultTable(); e,_:=Load(tb,"x",encoderFile,Options{Workers:1})
 for _,n:=range []int{30,62}{
 texts:=make([]string,12); for i:=range texts{texts[i]=words(n)}
 best,bw:=1e9,1e9
 for range 150{ var a,b syscall.Rusage; syscall.Getrusage(1,&a); t0:=time.Now(); e.Vectors(texts); w:=time.Since(t0).Seconds(); syscall.Getrusage(1,&b)
  d:=float64(b.Utime.Nano()-a.Utime.Nano())/1e9+float64(b.Stime.Nano()-a.Stime.Nano())/1e9
  best=min(best,d/12); bw=min(bw,w/12)}
 fmt.Printf("tokens %d best cpu %.2f ms %.1f/s wall %.2f ms %.1f/s\n",n+2,best*1e3,1/best,bw*1e3,1/bw)
 }
}
