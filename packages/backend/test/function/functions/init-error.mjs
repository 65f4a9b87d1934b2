// A program that says it cannot start, and stays.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
console.log(`staying ${process.pid}`);
await fetch(`${api}/init/error`, { method: "POST", body: '{"errorType":"Init.Refused","errorMessage":"not today"}' });
setInterval(() => {}, 1000);
