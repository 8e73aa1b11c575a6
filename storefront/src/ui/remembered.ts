const most = 2_000;

/**
 * The same function, that does its work once for a text: for what many pages show. Its values are shared, so nobody may
 * write to them; with very many texts it begins anew.
 */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = make(text);
    values.set(text, value);
    return value;
  };
}
