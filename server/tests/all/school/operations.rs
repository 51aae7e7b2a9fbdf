//! Every operation of the API, as the router's own description lists them.

/// The method and the path of each, in order.
pub fn operations() -> Vec<(String, String)> {
    let described = serde_json::to_value(server::document()).expect("json");
    let paths = described["paths"].as_object().expect("paths");
    let of_path = |(path, methods): (&String, &serde_json::Value)| {
        let methods = methods.as_object().expect("methods").keys();
        methods.map(|method| (method.to_uppercase(), path.clone())).collect::<Vec<_>>()
    };
    let mut operations: Vec<_> = paths.iter().flat_map(of_path).collect();
    operations.sort();
    operations
}
