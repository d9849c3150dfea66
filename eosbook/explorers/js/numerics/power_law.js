// Power laws fitted on logarithms: mirrors eosbook/power_law.py.

/** The law y = constant x^exponent and the exponent's standard error, from 3 points on; else null. */
export function fitPower(x, y) {
  if (x.length < 3) return null;
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(u), mean(v)];
  const spread = mean(u.map((value) => (value - middle) ** 2));
  const exponent = mean(u.map((value, i) => (value - middle) * v[i])) / spread;
  const rest = mean(u.map((value, i) => (v[i] - level - exponent * (value - middle)) ** 2));
  const error = Math.sqrt(rest / (x.length - 2) / spread);
  return { exponent, error, constant: Math.exp(level - exponent * middle) };
}
