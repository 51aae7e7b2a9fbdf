//! Expressions: the forms that a key can ask for.

use super::tables::{from_json, in_forms, in_lowest_terms};

#[test]
fn multiplied_out() {
    in_forms("expression", "x^2+5x+6", &["expanded"])
        .correct(&["x^2+5x+6", "6+5x+x^2", "x²+5x+6", "x*x+5x+6", "x^2+2x+3x+6", "(x^2)+(5x)+6", "-(-x^2)+5x+6"])
        .wrong_form(&[
            "(x+2)(x+3)",
            "x(x+5)+6",
            "(x+2.5)^2-0.25",
            "(x+2)*(x+3)",
            "-(-x^2-5x-6)",
            "2(x^2/2+3)+5x",
            "(2x^2+10x+12)/2",
        ])
        .incorrect(&["x^2+5x+5", "(x+1)(x+6)"]);
    in_forms("expression", "4x^2", &["expanded"])
        .correct(&["4x^2", "4x*x", "2x*2x"])
        .wrong_form(&["(2x)^2", "4(x)(x+1-1)"]);
    in_forms("expression", "x/2+1/2", &["expanded"])
        .correct(&["x/2+1/2", "0.5x+0.5", "1/2x+1/2"])
        .wrong_form(&["(x+1)/2", "1/2(x+1)"]);
    in_forms("expression", "x^2+1/(x+1)", &["expanded"]).correct(&["x^2+1/(x+1)", "1/(x+1)+x^2"]);
}

#[test]
fn factored() {
    in_forms("expression", "x^2+5x+6", &["factored", "simplest"]).correct(&["(x+2)(x+3)", "x^2+5x+6"]);
    in_forms("expression", "(x+2)(x+3)", &["factored"])
        .correct(&["(x+2)(x+3)", "(x+3)(x+2)", "(x+3)*(2+x)", "(-x-2)(-x-3)", "-(x+2)(-3-x)", "1(x+2)(x+3)"])
        .wrong_form(&["x^2+5x+6", "x(x+5)+6", "(2x+4)(x+3)/2", "(x+2)(x+1+2)"])
        .incorrect(&["(x+1)(x+6)", "(x-2)(x-3)"]);
    in_forms("expression", "6(x-1)(x+1)", &["factored"])
        .correct(&["6(x-1)(x+1)", "(x+1)(x-1)*6", "-6(1-x)(x+1)", "2*3(x-1)(x+1)"])
        .wrong_form(&["6(x^2-1)", "(6x-6)(x+1)", "(2x-2)(3x+3)", "6x^2-6", "3(2x-2)(x+1)"]);
    in_forms("expression", "(x-1)(x+1)(x^2+1)", &["factored"])
        .correct(&["(x-1)(x+1)(x^2+1)"])
        .wrong_form(&["(x^2-1)(x^2+1)", "(x-1)(x^3+x^2+x+1)"]);
    in_forms("expression", "(x^2-2x+2)(x^2+2x+2)", &["factored"]).correct(&["(x^2+2x+2)(x^2-2x+2)"]);
    in_forms("expression", "x^4+1", &["factored"]).correct(&["x^4+1"]);
    in_forms("expression", "x^2+1", &["factored"]).correct(&["x^2+1", "1+x^2"]);
    in_forms("expression", "(2x-3y)(2x+3y)", &["factored"])
        .correct(&["(2x-3y)(2x+3y)", "(3y+2x)(2x-3y)", "-(3y-2x)(3y+2x)"])
        .wrong_form(&["4x^2-9y^2", "4(x^2-9/4y^2)"]);
    in_forms("expression", "(a+b)(c+d)", &["factored"])
        .correct(&["(c+d)(a+b)"])
        .wrong_form(&["a(c+d)+b(c+d)", "ac+ad+bc+bd"]);
    in_forms("expression", "x*y*(x+y)", &["factored"])
        .correct(&["xy(x+y)", "(x+y)xy", "y(y+x)x"])
        .wrong_form(&["x(xy+y^2)", "x^2y+xy^2"]);
    in_forms("expression", "(x-1)^3", &["factored"])
        .correct(&["(x-1)^3", "(x-1)(x-1)^2", "-(1-x)^3"])
        .wrong_form(&["(x-1)(x^2-2x+1)", "x^3-3x^2+3x-1"]);
    in_forms("expression", "x(x^2+1)", &["factored"]).correct(&["x(x^2+1)"]).wrong_form(&["x^3+x"]);
}

#[test]
fn simplest() {
    in_forms("expression", "5x+2", &["simplest"])
        .correct(&["5x+2", "2+5x", "5*x+2", "x*5+2", "2+5·x"])
        .wrong_form(&["2x+3x+2", "5x+1+1", "5x+2+0", "1*5x+2", "10/2x+2", "5x+2*1", "5(x+2/5)", "(10x+4)/2"])
        .incorrect(&["5x-2", "7x"]);
    in_forms("expression", "2(x+3)", &["simplest"]).correct(&["2(x+3)", "2(3+x)", "(x+3)*2"]).wrong_form(&["2x+6"]);
    in_forms("expression", "2x+3x", &["simplest"]).correct(&["5x", "x*5"]).wrong_form(&["x+4x", "10x/2", "1*5x"]);
    in_forms("expression", "x^2*x^3", &["simplest"]).correct(&["x^5", "x⁵"]).wrong_form(&["x*x^4", "x^6/x", "(x^5)^1"]);
    in_forms("expression", "6x/(2x^2)", &["simplest"]).correct(&["3/x"]).wrong_form(&["3x/x^2", "6/(2x)", "9/(3x)"]);
    in_forms("expression", "sqrt(12)+1", &["simplest"])
        .correct(&["2sqrt(3)+1", "1+2√3"])
        .wrong_form(&["√3+√3+1", "√4·√3+1"]);
    in_forms("expression", "(x+2)/(x+3)", &["simplest"]).correct(&["(x+2)/(x+3)", "(2+x)/(3+x)"]).wrong_form(&[
        "(x^2+2x)/(x^2+3x)",
        "1-1/(x+3)",
        "(2x+4)/(2x+6)",
    ]);
    in_forms("expression", "-x/3", &["simplest"])
        .correct(&["-x/3", "-(x/3)", "(-x)/3", "x/-3", "-1/3x", "-(1/3)x"])
        .wrong_form(&["-2x/6"]);
    in_forms("expression", "(3-x)/(x+1)", &["simplest"]).correct(&["-(x-3)/(x+1)", "(-x+3)/(1+x)"]);
}

#[test]
fn brackets_around_what_is_only_added_change_nothing() {
    for (value, responses) in [
        ("x-10", &["(x-10)", "(-10+x)", "((x)-10)", "((x-10))", "[x-10]", "x+(-10)"] as &[_]),
        ("2x-10", &["(2x-10)", "(-10+2x)"]),
        ("10-x", &["(10-x)", "(-x+10)"]),
        ("x^2+6x+9", &["(x^2+6x+9)", "(x^2+6x)+9", "x^2+(6x+9)", "(9+(x^2+6x))"]),
        ("3x+y", &["(3x+y)", "(y+3x)", "(3x)+(y)"]),
        ("2x+3x+y", &["(5x+y)", "(5x)+y", "5x+(y)"]),
    ] {
        in_forms("expression", value, &["simplest"]).correct(responses);
    }
    in_forms("expression", "x-10", &["simplest"]).wrong_form(&[
        "-(10-x)",
        "2(x/2-5)",
        "(x+x-10)-x",
        "x-(10)+0",
        "(x-5)-5",
        "x-(5+5)",
    ]);
    in_forms("expression", "2x-10", &["simplest"]).wrong_form(&["2(x-5)", "(2(x-5))", "(x+x)-10", "x+(x-10)"]);
    in_forms("expression", "x+x+1+y", &["simplest"]).correct(&["2x+(1+y)"]).wrong_form(&["3x-x+(1+y)", "2x-(-1-y)"]);
    for value in ["x-1", "4/5x-1"] {
        let bracketed = [format!("y=({value})"), format!("({value})=y"), format!("(y)=({value})")];
        in_forms("equation", &format!("y={value}"), &["simplest"]).correct(&bracketed.each_ref().map(String::as_str));
    }
    in_forms("equation", "y=x-1", &["simplest"]).wrong_form(&["y=-(1-x)", "y=(x-2)+1"]);
    in_forms("inequality", "x>3", &["simplest"]).correct(&["x>(3)", "(x)>3"]);
}

#[test]
fn a_decimal_is_as_simple_as_a_fraction_in_lowest_terms() {
    in_forms("equation", "y=4/5x-1", &["simplest"])
        .correct(&["y=0.8x-1", "y=.8x-1", "y=-1+0.8x", "0.8x-1=y"])
        .wrong_form(&[
            "y=8/10x-1",
            "y=0.4*2x-1",
            "y=0.4x+0.4x-1",
            "y=0.8(x-1.25)",
            "y=1.6x/2-1",
            "y=x/1.25-1",
            "y=2*0.4x-1",
        ]);
    in_forms("equation", "y=-x/2+3", &["simplest"]).correct(&["y=-0.5x+3", "y=3-0.5x", "y=-1/2x+3"]).wrong_form(&[
        "y=-2/4x+3",
        "y=-0.25*2x+3",
        "y=-0.5x+2+1",
    ]);
    in_forms("equation", "y=2x-1/2", &["simplest"]).correct(&["y=2x-0.5"]).wrong_form(&["y=x/0.5-0.5", "y=2x-2/4"]);
    in_forms("equation", "y=1.5x", &["simplest"]).correct(&["y=3/2x", "y=3x/2", "y=1.5x"]).wrong_form(&["y=3*0.5x"]);
    in_forms("expression", "3/4x+1/2", &["simplest"]).correct(&["0.75x+0.5", "3x/4+0.5"]).wrong_form(&[
        "6/8x+0.5",
        "0.25(3x+2)",
        "1.5x/2+0.5",
    ]);
}

#[test]
fn lowest_terms() {
    in_lowest_terms("expression", "x/2").correct(&["x/2", "1/2x", "0.5x", "x*1/2", "½x"]).wrong_form(&[
        "2x/4",
        "(3x)/6",
        "2/4x",
        "x^2/(2x)",
        "(x^2+x)/(2x+2)",
    ]);
    in_lowest_terms("expression", "(x+1)/(x-1)").correct(&["(x+1)/(x-1)", "-(x+1)/(1-x)"]).wrong_form(&[
        "(2x+2)/(2x-2)",
        "(x^2+x)/(x^2-x)",
        "((x+1)(x+2))/((x-1)(x+2))",
    ]);
    in_lowest_terms("expression", "2/3+x").correct(&["x+2/3"]).wrong_form(&["x+4/6", "4/6+x"]);
    in_lowest_terms("equation", "y=1/2x+3").correct(&["y=1/2x+3", "y=x/2+3", "2y=x+6"]).wrong_form(&["y=2/4x+3"]);
}

#[test]
fn a_coefficient_or_exponent_of_one_may_be_written_out() {
    in_forms("expression", "x+4", &["simplest"]).correct(&["1x+4", "4+1x", "x^1+4", "x¹+4", "1x^1+4"]).wrong_form(&[
        "1*x+4",
        "1(x+4)",
        "1x+1x+4-x",
        "x^(1)*1+4",
        "1x/1+4",
        "(x+4)^1",
        "2x-1x+4",
        "1*1x+4",
        "1x+3+1",
    ]);
    in_forms("expression", "-1-i", &["simplest"])
        .correct(&["-1-1i", "-1i-1", "-1-i"])
        .wrong_form(&["-1-2i+i", "-1-1*i"]);
    in_forms("expression", "11x+10", &["expanded", "simplest"]).correct(&["11x¹+10", "11x^1+10"]);
    in_forms("expression", "x^5", &["simplest"]).correct(&["1x^5"]).wrong_form(&["(x^5)^1", "x^4*x^1", "1x^4*x"]);
    in_forms("expression", "sqrt(2)", &["simplest"]).correct(&["1√2"]).wrong_form(&["1√8/2", "√2^1"]);
    in_forms("expression", "-x/2", &["simplest"]).correct(&["-1x/2", "-1/2x"]).wrong_form(&["-2x/4"]);
    in_forms("equation", "y=x+4", &["simplest"])
        .correct(&["y=1x+4", "1y=x+4", "y=x^1+4"])
        .wrong_form(&["y-4=1x", "y=1x+2+2", "y=1(x+4)"]);
    in_forms("inequality", "x>3", &["simplest"]).correct(&["1x>3"]).wrong_form(&["1x>6/2", "1x-3>0"]);
}

#[test]
fn a_quotient_has_a_single_line() {
    from_json(
        r#"{"kind":"expression","value":"(3x-2)/(24x-18)","forms":["simplest","factored"],"simplify":"required"}"#,
    )
    .correct(&["(3x-2)/(24x-18)", "(3x-2)/(6(4x-3))", "-(2-3x)/(24x-18)"])
    .wrong_form(&[
        "(3x-2)/(4x-3)*1/6",
        "(3x-2)/(4x-3)/6",
        "1/6*(3x-2)/(4x-3)",
        "⅙(3x-2)/(4x-3)",
        "((3x-2)/6)/(4x-3)",
        "(x/2-1/3)/(4x-3)",
    ]);
    in_forms("expression", "(x+2)/3", &["factored"]).correct(&["(x+2)/3", "1/3(x+2)", "⅓(x+2)"]).wrong_form(&[
        "(x+2)/9*3/1",
        "1/(3/(x+2))",
        "2/3*(x+2)/2",
    ]);
}

#[test]
fn a_fraction_may_be_factored_on_either_side_of_its_line() {
    let key =
        r#"{"kind":"expression","value":"(2x-14)/(x^2-16)","forms":["simplest","factored"],"simplify":"required"}"#;
    from_json(key)
        .correct(&[
            "(2x-14)/(x^2-16)",
            "(2x-14)/((x-4)(x+4))",
            "2(x-7)/((x-4)(x+4))",
            "2(x-7)/(x^2-16)",
            "-(14-2x)/((x+4)(x-4))",
            "(2x-14)/[(x-4)(x+4)]",
        ])
        .wrong_form(&[
            "(4x-28)/(2x^2-32)",
            "(4x-28)/(2(x-4)(x+4))",
            "2x/(x^2-16)-14/(x^2-16)",
            "(2x-14)/(x(x-4)+4(x-4))",
            "(x+x-14)/((x-4)(x+4))",
            "(2x-14)/(x-4)/(x+4)",
            "(2x-14)(x-1)/((x-4)(x+4)(x-1))",
        ])
        .incorrect(&["(2x-14)/((x-4)(x+5))", "(2x-14)/(x-4)(x+4)"]);
    from_json(r#"{"kind":"expression","value":"x+1","forms":["simplest","factored"],"simplify":"required"}"#)
        .correct(&["x+1", "1+x"])
        .wrong_form(&["(2x+2)/2"]);
}

#[test]
fn factors_of_whole_numbers() {
    in_forms("expression", "8(8x+9)", &["factored"]).correct(&["8(8x+9)", "-8(-8x-9)", "2*4(8x+9)"]).wrong_form(&[
        "64(x+9/8)",
        "64(x+1.125)",
        "4(16x+18)",
        "16(4x+9/2)",
        "64x+72",
        "(4x+9/2)*16",
    ]);
    in_forms("expression", "(2x+1)(2x+3)", &["factored"]).correct(&["(2x+1)(2x+3)"]).wrong_form(&[
        "4(x+1/2)(x+3/2)",
        "4(x+0.5)(x+1.5)",
        "2(x+1/2)(2x+3)",
        "(4x+2)(x+3/2)",
    ]);
    // Where the product itself has fractions, its factors may have some.
    in_forms("expression", "(x/2-1/3)(x/2+1/3)", &["factored"])
        .correct(&["(x/2-1/3)(x/2+1/3)", "(3x-2)(3x+2)/36", "1/36(3x-2)(3x+2)"])
        .wrong_form(&["x^2/4-1/9"]);
}
