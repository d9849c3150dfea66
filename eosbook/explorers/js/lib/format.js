// Numbers as a reader writes them: minus sign, thousands, powers of ten.

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function superscript(n) {
  const digits = String(Math.abs(n)).replace(/\d/g, (d) => SUPERSCRIPTS[d]);
  return n < 0 ? `⁻${digits}` : digits;
}

// At most `digits` significant digits, without trailing zeros: 0.2388, −12.5, 1.3×10⁻⁷.
export function number(value, digits = 4) {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (size >= 1e6 || size < 1e-3) {
    const [mantissa, exponent] = size.toExponential(digits - 1).split("e");
    const factor = String(Number(mantissa));
    const power = `10${superscript(Number(exponent))}`;
    return sign + (factor === "1" ? power : `${factor}×${power}`);
  }
  const [whole, fraction] = String(Number(size.toPrecision(digits))).split(".");
  return sign + thousands(whole) + (fraction ? `.${fraction}` : "");
}

export function integer(n) {
  return (n < 0 ? "−" : "") + thousands(String(Math.abs(n)));
}

function thousands(digits) {
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

export function plural(n, noun) {
  return `${integer(n)} ${noun}${n === 1 ? "" : "s"}`;
}
