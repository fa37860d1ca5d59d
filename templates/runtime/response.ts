/** A body of which nothing is promised: JSON if it is, else text. */
export async function anyBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text || undefined;
  }
}
