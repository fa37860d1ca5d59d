/** Where a client sent its request. */
export interface Sent {
  url: string;
  method: string;
}

/**
 * What a judge holds against a body that no client had a part in: the example as JSON, by `fetch`, to the same place.
 * What it says of this one too is about the example.
 */
export async function controlFaults({ url, method }: Sent, body: unknown): Promise<string> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method, body: JSON.stringify(body), headers, redirect: "manual" });
  await answer.body?.cancel();
  return bodyFaults(answer.headers);
}

/** What a judge says of a body, in its headers. */
export function bodyFaults(headers: Headers): string {
  return faultsIn(headers)
    .filter((fault) => fault.startsWith("body"))
    .join("; ");
}

/** What a judge says in its headers: where, which of its codes, and why. */
export function faultsIn(headers: Headers): readonly string[] {
  const numbers = [...headers.keys()].flatMap((name) => /^x-steady-error-(\d+)-code$/.exec(name)?.[1] ?? []);
  return numbers.map((number) =>
    ["path", "code", "message"]
      .map((part) => headers.get(`x-steady-error-${number}-${part}`) ?? "")
      .join(" ")
      .trim(),
  );
}
