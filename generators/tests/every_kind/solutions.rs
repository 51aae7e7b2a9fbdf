//! Equations, inequalities and intervals: right where the real solutions are the same.

use super::tables::{in_forms, of};
use words::{Locale, NumberStyle, Reader};

#[test]
fn equations_of_one_letter() {
    of("equation", "x=3")
        .correct(&[
            "x=3",
            "3=x",
            "x = 3",
            "x==3",
            "2x=6",
            "x-3=0",
            "0=x-3",
            "-x=-3",
            "x+1=4",
            "x/3=1",
            "3x=9",
            "x=6/2",
            "x=3.0",
            "x^3=27",
            "(x-3)^2=0",
            "(x-3)(x^2+1)=0",
            "x=3 or x=3",
            "x=3 and x=3",
            "x=3, x=3",
            "1/x=1/3",
            "2(x-1)=4",
            "x＝3",
            "x=300%",
            "(x=3)",
            "x=3 or 2x=6",
            "x(x-3)/x=0",
            "x=√9",
            "x-3=3-x",
            "x³=27",
        ])
        .incorrect(&[
            "x=4",
            "x=-3",
            "x^2=9",
            "x=3 or x=-3",
            "y=3",
            "x+3=0",
            "x",
            "0=0",
            "4",
            "1=2",
            "x=3 and x=4",
            "x>3",
            "x>=3",
            "x=>3",
            "x≠3",
            "x=x",
            "x(x-3)=0",
        ])
        .unreadable(&[
            "", "x=", "=3", "x=3=", "x=3 or", "or x=3", "x==", "x=3)", "(x=3", "x=3 and", "x=1/0", "x=><3", "X=3",
            "x=3 or *", "x=3,",
        ]);
    of("equation", "x=2 or x=-2")
        .correct(&[
            "x^2=4",
            "x=±2",
            "x=-2 or x=2",
            "x = 2, x = -2",
            "x²-4=0",
            "4-x^2=0",
            "(x-2)(x+2)=0",
            "x=+-2",
            "x=2 ∨ x=-2",
            "x^4=16",
            "2x^2=8",
            "x^2/4=1",
            "x=±√4",
            "x=2 OR x=-2",
        ])
        .incorrect(&["x=2", "x=-2", "x=2 and x=-2", "x=4", "x^2=-4", "x^2=2"]);
    of("equation", "x^2=2")
        .correct(&["x=√2 or x=-√2", "x=±sqrt(2)", "x^4=4", "x=2/√2 or x=-2/√2", "(x-√2)(x+√2)=0"])
        .incorrect(&["x=1.414 or x=-1.414", "x=√2", "x=±1.41421356"]);
    of("equation", "x^2=x+1")
        .correct(&["x=(1+√5)/2 or x=(1-√5)/2", "x=(1±√5)/2", "x^2-x-1=0", "x-1=1/x"])
        .incorrect(&["x=(1±√5)/3"]);
    of("equation", "(x^2-1)/(x-1)=0").correct(&["x=-1", "x+1=0"]).incorrect(&["x=1 or x=-1", "x^2=1"]);
    of("equation", "1/x=0").correct(&["x^2=-1", "1=0", "0x=1"]).incorrect(&["x=0", "0=0"]);
    of("equation", "x^5-x-1=0")
        .correct(&["x^5=x+1", "2x^5-2x=2", "(x^5-x-1)(x^2+x+1)=0"])
        .incorrect(&["x^5=x-1", "x=1.1673"]);
    let spanish = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    of("equation", "x=2 or x=1.5").read_by(spanish).correct(&[
        "x=2 o x=1,5",
        "x = 1,5 o x = 2",
        "x=2 or x=1,5",
        "x=2; x=1,5",
    ]);
    of("equation", "x=1 and y=2").read_by(spanish).correct(&[
        "x=1 y y=2",
        "x = 1 y y = 2",
        "y=2 y x=1",
        "x=1; y=2",
        "x = 1 e y = 2",
    ]);
}

#[test]
fn equations_of_several_letters() {
    of("equation", "y=2x-5")
        .correct(&[
            "y=2x-5",
            "2x-y=5",
            "y-2x=-5",
            "y+5=2x",
            "-y=-2x+5",
            "2y=4x-10",
            "x=(y+5)/2",
            "0=2x-5-y",
            "y/2=x-2.5",
            "y-1=2(x-3)",
        ])
        .incorrect(&["y=2x+5", "y=-2x-5", "y=5-2x", "x=2y-5", "2x+5", "2x", "y=2x-5 and x=1", "y>2x-5"])
        .correct(&["f(x)=2x-5", "g(x) = -5+2x", "2x-5 = f(x)", "y(x)=2x-5"])
        .incorrect(&["f(x)=2x+5", "f(y)=2x-5", "f(t)=2x-5", "x(y)=2x-5", "f(x)=2x-5 and x=1", "f(x)>2x-5", "f=2x-5"])
        // All but the name before it.
        .wrong_form(&["2x-5", "-5+2x", "2(x-2.5)"])
        .unreadable(&["Y=2X-5", "y=2x-"]);
    of("equation", "x*y=0").correct(&["x=0 or y=0", "xy=0", "2xy=0", "x^2y=0", "y=0 or x=0"]).incorrect(&[
        "x=0",
        "x=0 and y=0",
        "x+y=0",
    ]);
    of("equation", "2x+3y=6 and x-y=3")
        .correct(&["x=3 and y=0", "y=0 and x=3", "x=3, y=0", "x=3; y=0", "x-y=3 and x+y=3", "x=3 & y=0"])
        .incorrect(&["x=3", "y=0", "x=3 or y=0", "x=0 and y=3", "x=0 and y=2"]);
    of("equation", "x+y=5 and x*y=6")
        .correct(&["x=2 and y=3 or x=3 and y=2", "(x=3 and y=2) or (x=2 and y=3)", "x=5-y and y^2-5y+6=0"])
        .incorrect(&["x=2 and y=3"]);
    of("equation", "x^2+y^2=25").correct(&["y^2=25-x^2", "2x^2+2y^2=50"]).incorrect(&["x+y=5", "x^2+y^2=5"]);
    of("equation", "A=pi*r^2").correct(&["A=πr²", "πr^2=A", "A/π=r^2"]).incorrect(&["A=2πr", "A=3.14r^2"]);
    of("equation", "x=1 and x=2").correct(&["1=0", "x=5 and x=6"]).incorrect(&["x=1", "x=1 or x=2"]);
    of("equation", "x+y=1 and x+y=2").correct(&["x=1 and x=2 and y=0"]).incorrect(&["x+y=1"]);
}

#[test]
fn the_writing_of_an_equation() {
    in_forms("equation", "y=2x+1", &["simplest"])
        .correct(&["y=2x+1", "y=1+2x", "2x+1=y", "y=x*2+1"])
        .wrong_form(&["y-1=2x", "2y=4x+2", "y=x+x+1", "y=2(x+1/2)", "-y=-2x-1"])
        .incorrect(&["y=2x", "y=x+1"]);
    in_forms("equation", "y=2x-9", &["simplest"])
        .correct(&["f(x) = 2x − 9", "f(x)=-9+2x"])
        .wrong_form(&["f(x)=2(x-4.5)"])
        .incorrect(&["f(x)=2x+9"]);
    of("equation", "y=3").correct(&["f(x)=3"]).incorrect(&["f(x)=4", "f(y)=3"]);
    in_forms("equation", "x=3", &["simplest"])
        .correct(&["x=3", "3=x"])
        .wrong_form(&["2x=6", "x=6/2", "x-3=0", "x=2+1"]);
    in_forms("inequality", "x>3", &["simplest"])
        .correct(&["x>3", "3<x", "x>3.0", "(3, inf)", "x in (3, inf)"])
        .wrong_form(&["2x>6", "x-3>0", "-x<-3", "x>6/2", "x>2+1", "x+0>3"]);
    in_forms("inequality", "x<=7/2", &["simplest"]).correct(&["x≤7/2", "3.5≥x", "x≤3 1/2", "x≤3½"]).wrong_form(&[
        "2x≤7",
        "x≤14/4",
        "x≤7/2 or x≤3",
        "x≤7·1/2",
    ]);
}

#[test]
fn inequalities() {
    of("inequality", "x>3")
        .correct(&[
            "x>3",
            "3<x",
            "2x>6",
            "x-3>0",
            "-x<-3",
            "0<x-3",
            "x > 3",
            "x＞3",
            "(3,∞)",
            "(3, inf)",
            "x in (3,∞)",
            "x∈(3,∞)",
            "x>3 or x>5",
            "x>3 and x>1",
            "(3, oo)",
            "x/2>1.5",
            "3-x<0",
        ])
        .incorrect(&[
            "x<3",
            "x>=3",
            "x≥3",
            "x>4",
            "-x>-3",
            "x=3",
            "3",
            "x",
            "[3,∞)",
            "(-∞,3)",
            "y>3",
            "x≠3",
            "x>3 or x<1",
        ])
        .correct(&[
            "{x: x>3}",
            "{x : x > 3}",
            "x : x > 3",
            "{x | x > 3}",
            "{ x | 3 < x }",
            "{x ∈ ℝ | x > 3}",
            "x such that x > 3",
            "{x > 3}",
            "x:2 > 3/2",
        ])
        .incorrect(&["{x: x>4}", "x : x < 3", "{x | x >= 3}", "x:2 > 3"])
        .unreadable(&["{x : x > }", "{x : x > 3", "{x | }", "x | x > 3 |"])
        .incorrect(&["x=>3", "x=<3"])
        .unreadable(&["x>", ">3", "x=>>3", "x= >3", "x>3>", "x><3", "X>3", "x>3 or"]);
    of("inequality", "2<x<=5")
        .correct(&[
            "2<x<=5",
            "2<x≤5",
            "2<x=<5",
            "2 < x < = 5",
            "5 >  = x > 2",
            "x>2 and x<=5",
            "x>2 and x=<5",
            "5>=x>2",
            "5=>x>2",
            "(2,5]",
            "(2, 5]",
            "( 2 , 5 ]",
            "x∈(2,5]",
            "4<2x≤10",
            "x≤5 and 2<x",
            "(2;5]",
            "-5<=-x<-2",
            "x>2, x≤5",
        ])
        .incorrect(&["(2,5)", "[2,5]", "[2,5)", "2<x<5", "2≤x≤5", "x>2", "x≤5", "x>2 or x≤5", "2<=x<5", "(5,2]"]);
    of("inequality", "x<=-1 or x>4")
        .correct(&[
            "x≤-1 or x>4",
            "(-∞,-1]∪(4,∞)",
            "(-inf,-1] or (4,inf)",
            "x>4 or x<=-1",
            "4<x or -1>=x",
            "(4,∞) ∪ (-∞,-1]",
            "(-∞,-1]U(4,∞)",
            "(4, ∞) U (-∞, -1]",
            "x < = -1 or x > 4",
        ])
        .unreadable(&["(-∞,-1] U", "U(4,∞)"])
        .incorrect(&["(-∞,-1)U(4,∞)", "x<-1 or x>4", "x≤-1 and x>4", "-1<=x<4", "x>4"]);
    of("inequality", "x^2<4")
        .correct(&["-2<x<2", "(-2,2)", "x<2 and x>-2", "4-x^2>0", "x²<4", "(x-2)(x+2)<0"])
        .incorrect(&["x<2", "x<±2", "-2<=x<=2", "x>2 or x<-2"]);
    of("inequality", "1/x>1").correct(&["0<x<1", "(0,1)", "1/x-1>0"]).incorrect(&["x<1", "0<=x<1", "x>1"]);
    of("inequality", "x^2>=0").correct(&["0<=x^2", "(-∞,∞)", "x>=0 or x<0", "1>0"]).incorrect(&["x>0", "x>=0", "x≠0"]);
    of("inequality", "x≠2")
        .correct(&["x!=2", "x<>2", "x<2 or x>2", "(-∞,2)∪(2,∞)", "2≠x", "2x≠4"])
        .incorrect(&["x=2", "x<2", "x>2"]);
    of("inequality", "x^2<2").correct(&["-√2<x<√2", "(-√2,√2)", "x^4<4"]).incorrect(&["-1.41<x<1.41", "-1.5<x<1.5"]);
    of("inequality", "(2,5]").correct(&["(2,5]", "2<x≤5", "x>2 and x≤5"]).incorrect(&["(2,5)", "2<x<5"]);
    of("inequality", "y<2x+1")
        .correct(&["y<2x+1", "2x+1>y", "y-2x<1", "-y>-2x-1", "2y<4x+2", "0<2x+1-y", "x>(y-1)/2"])
        .incorrect(&["y<=2x+1", "y>2x+1", "y<2x", "y=2x+1"]);
    of("inequality", "x+y<=10 and x>=0")
        .correct(&["x>=0 and y<=10-x", "x≥0, x+y≤10", "2x+2y<=20 and -x<=0"])
        .incorrect(&["x+y<=10", "x+y<10 and x>=0", "x+y<=10 or x>=0"]);
    let spanish = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    of("inequality", "1.5<x<=2").read_by(spanish).correct(&["1,5<x≤2", "x>1,5 y x≤2", "(1,5; 2]", "x > 1,5 y x <= 2"]);
    of("inequality", "x<1 or x>2").read_by(spanish).correct(&["x<1 o x>2", "x>2 o x<1", "x<1 ó x>2"]);
    of("inequality", "x<3.5")
        .read_by(spanish)
        .correct(&["(-∞, 3,5)", "(-∞,3,5)", "(-∞; 3,5)", "x∈(-∞, 3,5)"])
        .incorrect(&["(-∞, 3,6)", "(-∞, 3)", "(-∞, 3,5]"]);
    of("inequality", "1.5<x<=2.5").read_by(spanish).correct(&["(1,5, 2,5]", "(1,5; 2,5]"]);
}

#[test]
fn a_comma_that_is_missing_is_no_wrong_answer() {
    of("equation", "x=2 and y=3")
        .unreadable(&["x=2 y=3", "x = 2\ny = 3", "y=3 x = 2"])
        .incorrect(&["x=2 y=4", "x=2, y=4"]);
    of("inequality", "2<x and x<5").unreadable(&["x>2 x<5"]).incorrect(&["x>2 x<6"]);
    of("equation", "y=2x+1").correct(&["y=2x + 1", "y = 2 x + 1"]).incorrect(&["y=2 x=1"]);
}

#[test]
fn what_repeats_is_no_product() {
    of("inequality", "x<5/6").unreadable(&["x < 0.8(3)"]).correct(&["x < 5/6"]);
    of("expression", "5/6").unreadable(&["0.8(3)"]);
    of("expression", "1.5x+4.5").correct(&["1.5(x+3)", "1.5 (x+3)"]);
}
