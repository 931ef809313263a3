// The Node platform packages write "os": "linux" as a string where npm wants a list; without this pnpm would
// install the binaries of every platform on every machine.
const list = (value) => (typeof value === 'string' ? [value] : value);

export const hooks = {
  readPackage(pkg) {
    if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name)) {
      pkg.os = list(pkg.os);
      pkg.cpu = list(pkg.cpu);
    }
    return pkg;
  },
};
