/** A body that the document does not describe: JSON if it parses, else text; `undefined` when it is empty. */
export async function anyBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text || undefined;
  }
}
