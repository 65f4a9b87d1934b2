export const handler = async ({ name }) => {
  console.log(`greeting ${name}`);
  return { greeting: `hello ${name}`, pid: process.pid };
};
