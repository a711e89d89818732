package bert

// expTable holds the coefficients c0..c5 of 2^f for |f| <= 1/2, relative error below 1e-7 (minimax fit).
type expTable [6]float32

var exp2Coefficients = expTable{1.0000001, 0.69314694, 0.2402212, 0.05550713, 0.009675541, 0.0013276471}

// geluTable holds the coefficients of t*(1-Phi(t)), t = |x|, as 8 cubics over thirds of two: [power][segment].
// Absolute error at most 8e-5 (minimax fit); beyond 16/3 the value is below 3e-7 and stays what it is there.
type geluTable [4][8]float32

var geluCoefficients = geluTable{
	{-7.707345e-05, 4.2135635e-04, 2.1277322e-01, 5.5967104e-01, 4.8240048e-01, 1.88846e-01, 3.8258784e-02, 4.292581e-03},
	{5.038736e-01, 5.180839e-01, 5.5162437e-02, -4.832418e-01, -4.0660515e-01, -1.40056e-01, -2.482495e-02, -2.4587887e-03},
	{-4.2951292e-01, -4.781599e-01, -1.3908827e-01, 1.4047265e-01, 1.15599826e-01, 3.4800407e-02, 5.381712e-03, 4.6997186e-04},
	{7.8662045e-02, 1.18339024e-01, 3.4850497e-02, -1.3696183e-02, -1.1071844e-02, -2.8953855e-03, -3.8969054e-04, -2.9972378e-05},
}

const (
	geluLimit = 5.333    // |x| is held below 16/3
	geluSteps = 1.5      // segments per unit
	roundBias = 12582912 // 1.5 * 2^23: adding it rounds a small float32 to the nearest even integer
	expLow    = -126     // smaller exponents would leave the normal numbers
	leastTop  = 1e-30    // a row whose largest value is below it counts as zero
)
