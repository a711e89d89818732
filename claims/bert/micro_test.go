package bert
import ("testing";"fmt";"time")
var sink int
func TestMicro(t *testing.T){
 best:=1e9
 for range 2000{ t0:=time.Now(); x:=sink; y:=sink|3; for i:=0;i<5000;i++{ x=x*y;x=x*y;x=x*y;x=x*y }; sink=x; best=min(best,time.Since(t0).Seconds())}
 fmt.Printf("imul chain: %.3f ns per 3-cycle => %.2f GHz\n",best/20000*1e9,3/(best/20000*1e9))
 for _,k:=range []int{384,1536}{ for _,rows:=range []int{8,32,96}{
 d:=dense{out:32,in:k,weights:make([]byte,32*k),scale:make([]float32,32),bias:make([]float32,32)}
 a:=&activations{q:make([]int8,rows*k),scale:make([]float32,rows),sum:make([]int32,rows),rows:rows}
 c:=make([]float32,rows*32)
 best:=1e9
 for range 4000 { t0:=time.Now(); avx2Kernels.gemm(c,a,&d); best=min(best,time.Since(t0).Seconds())}
 fmt.Printf("k %d rows %d: %.1f GMAC/s\n",k,rows,float64(32*k*rows)/best/1e9)
 }}
}
