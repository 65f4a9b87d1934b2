// A backend that never closes: hosts the function `hang`, invokes it, and waits to be killed.
import { createWorld, nodeFunction } from "./world.ts";

const world = await createWorld([nodeFunction("plain.hang")]);
void world.call({});
const { text } = await world.logged("hanging");
console.log(text);
