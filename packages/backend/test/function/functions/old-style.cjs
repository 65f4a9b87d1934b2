exports.handler = async (event) => ({ style: "commonjs", event });
