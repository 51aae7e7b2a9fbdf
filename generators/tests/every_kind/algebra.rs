//! Expressions: equal ones, however they are written.

use super::{
    plain,
    tables::{in_forms, of},
    told,
};
use words::{Locale, NumberStyle, Reader};

#[test]
fn equal_expressions() {
    of("expression", "2(x+3)")
        .correct(&[
            "2(x+3)",
            "2x+6",
            "6+2x",
            "2*x+6",
            "2·x+6",
            "2×x + 6",
            "x*2+6",
            "x+x+6",
            "2(3+x)",
            "(x+3)2",
            "(x+3)*2",
            "2[x+3]",
            "4x-2x+6",
            "-(-2x-6)",
            "2x+6.0",
            "2x+12/2",
            "2 x + 6",
            "２x＋６",
            "2x+6",
            "2𝑥+6",
            "(4x+12)/2",
            "2x+5+1",
            "2x + -(-6)",
            "2x+-(-6)",
            "√4·x+6",
            "sqrt(4)x + 6",
            "2x+2*3",
            "((2x))+(6)",
            "2x+600%",
            "6--2x",
            "(x^2+3x)*2/x",
            "=2x+6",
            " = 2(x + 3)",
        ])
        .incorrect(&["=2x+3", "2x+3", "2x-6", "2x", "x+3", "2(x+3)=0", "x>2", "2y+6", "2", "-2x-6", "2x+6+z", "x^2+6"])
        .unreadable(&[
            "",
            " ",
            "2(x+3",
            "2x+3)",
            "2x+",
            "*2x",
            "2x++",
            "=",
            "==2x+6",
            "= =2x+6",
            "=y=2x+6",
            "2x+6=",
            "(-7,-7)",
            "(2,5]",
            "x2+6",
            "2x 6",
            "2 x 6",
            "^2",
            "2^",
            "2()",
            "(",
            ")",
            "2..x",
            "sin(x)",
            "2x+6!",
            "2x+$",
            "2|x|",
            "√x",
            "sqrt(x)",
            "√-4",
            "x/0",
            "x/(x-x)",
            "2^x",
            "x^(1/2)",
            "x^1.3",
            "9^9^9",
            "x^1000",
            "2X+6",
            "((2x)+6",
            "[2x+6)",
            "2x+6;",
            "1,2,3x",
            "😀",
            "2x + six$",
        ]);
    of("expression", "(x-1)^2").correct(&[
        "x^2-2x+1",
        "(1-x)^2",
        "(x-1)(x-1)",
        "(x-1)²",
        "x²-2x+1",
        "1-2x+x^2",
        "x*x-2x+1",
        "(x-1)**2",
        "(x-1)^(2)",
        "(x-1)^(1+1)",
        "x(x-2)+1",
        "(x^2-1)(x-1)/(x+1)",
        "(x-1)^3/(x-1)",
        "-(x-1)(1-x)",
    ]);
    of("expression", "1/(2x)")
        .correct(&["1/(2x)", "1/2*1/x", "1/2/x", "(1/2)/x", "0.5/x", "½/x", "x^-1/2", "(2x)^-1", "x/(2x^2)", "50%/x"])
        // A fraction line ends at the next factor, as it is drawn while it is typed.
        .incorrect(&["1/2x", "2/x", "x/2"]);
    of("expression", "sqrt(8)")
        .correct(&[
            "2sqrt(2)",
            "2√2",
            "√8",
            "4/√2",
            "√2+√2",
            "8^(1/2)",
            "2*2^0.5",
            "sqrt 8",
            "√(8)",
            "√2·2",
            "sqrt{8}",
            "\\sqrt{8}",
            "√(1/2)*4",
            "√32-√8",
        ])
        .incorrect(&["2.828", "√7", "4", "2√3", "8"]);
    of("expression", "(1+sqrt(5))/2").correct(&["2/(sqrt(5)-1)", "0.5+√5/2", "√5/2+1/2", "1+1/((1+√5)/2)"]);
    of("expression", "sqrt(2)+sqrt(3)").correct(&["1/(√3-√2)", "√3+√2", "(5+2√6)/(√2+√3)"]).incorrect(&["√5", "√6"]);
    of("expression", "(x^2-y^2)/(x-y)").correct(&["x+y", "y+x", "(x^2-y^2)/(x-y)"]).incorrect(&["x-y"]);
    of("expression", "1/x+1/y").correct(&["(x+y)/(xy)", "(y+x)/(x*y)", "x^-1+y^-1"]).incorrect(&["2/(x+y)", "1/(x+y)"]);
    of("expression", "2pi r")
        .correct(&["2πr", "r*2*pi", "2 π r", "pi*2r", "2pir", "πr+πr"])
        .incorrect(&["6.28r", "2r"]);
    of("expression", "a*b*c").correct(&["abc", "cab", "a b c", "bca", "(ab)c"]).unreadable(&["aBc"]);
    of("expression", "x_1+x_2").correct(&["x₁+x₂", "x_2+x_1"]).incorrect(&["2x", "x_1+x_3"]);
    of("expression", "1 1/2 x").correct(&["3/2x", "1.5x", "1½x", "3x/2", "(3/2)*x"]).incorrect(&["1/2x"]);
    of("expression", "x^12-1").correct(&["(x^6-1)(x^6+1)", "(x-1)(x+1)(x^2+1)(x^2-x+1)(x^2+x+1)(x^4-x^2+1)"]);
    of("expression", "0").correct(&["0", "x-x", "-0", "0*x", "(x-1)^2-x^2+2x-1"]).incorrect(&["x", "1"]);
}

#[test]
fn decimals_by_the_style_of_the_school() {
    let comma = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };
    of("expression", "1.5x+1000").read_by(comma).correct(&["1,5x+1000", "1,5x+1.000", "3/2x+1000"]);
    of("expression", "1.5x+1000").correct(&["1.5x+1000", "1.5x+1,000", "1,5x+1000"]);
}

/// As with numbers, where `x = 3` is 3.
#[test]
fn an_expression_behind_a_name_is_read_as_what_stands_there() {
    in_forms("expression", "5x-8", &["simplest"])
        .correct(&["y = 5x - 8", "y=-8+5x", "5x-8=y", "f(x) = 5x-8", "Y=5x-8"])
        .wrong_form(&["y=5(x-1)-3", "y = 4x+x-8"])
        .incorrect(&["y=5x+8", "x=5x-8", "y>5x-8", "y+1=5x-7", "y=5y-8", "0=5x-8"])
        .unreadable(&["y=", "y=5x-", "y=5x-8 and x=1"]);
}

#[test]
fn the_imaginary_unit() {
    in_forms("expression", "-5+12i", &["simplest"])
        .correct(&["-5+12i", "12i-5", "-5+12*i"])
        .wrong_form(&["12i+5i^2", "(2+3i)^2", "-5+12i^5", "4+12i+9i^2", "12i-10/2"])
        .incorrect(&["5+12i", "-5-12i", "12i+5i^4", "-5+12", "(2-3i)^2"]);
    of("expression", "-1").correct(&["i^2", "i*i", "i^6", "-1", "1/i^2"]).incorrect(&["i", "i^4", "i^3", "0/(i^2+1)"]);
    of("expression", "2-i").correct(&["5/(2+i)", "(3-4i)/(2-i)", "2+i^3", "2+1/i"]).incorrect(&["5/(2-i)", "2+i"]);
    // Beside other letters it is one like them.
    of("expression", "a+i").incorrect(&["a-i^3"]);
    of("expression", "x^2+1").incorrect(&["x^2-i^2"]);
}

/// What is said of a response speaks of signs that are in it.
#[test]
fn a_point_is_not_told_of_signs_that_it_has_not() {
    let key = plain("expression", "-7");
    for (response, said) in [
        ("(-7,-7)", "“(-7,-7)” was not understood. Write an expression"),
        ("x>-7", "without “=”, “<” or “>”"),
        ("= -7 + )", "Look at character 8"),
    ] {
        assert!(told(&key, response).contains(said), "{response}: {}", told(&key, response));
    }
}
