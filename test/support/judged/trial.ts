import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { importPackage } from "../calls.js";
import { startJudge } from "../judge.js";
import { emptyFolder } from "../workspace.js";
import { openAnswerCheck } from "./answers.js";
import type { AnswerCheck } from "./answers.js";
import { bodyFaults, controlFaults, faultsIn } from "./control.js";
import type { Sent } from "./control.js";
import { operationsOf, readDocument } from "./document.js";
import type { DocumentOperation, Node } from "./document.js";
import { judgedPackage } from "./package.js";
import type { GeneratedFunction, JudgedPackage } from "./package.js";
import { partOf } from "./part.js";
import { bodyOf, requestOf } from "./sample.js";
import type { Body, Extent } from "./sample.js";

/** A call that a judge answered. */
export interface Verdict {
  /** Method, path, and what was given. */
  readonly call: string;
  /** What the judge, or the client, holds against the call; empty for nothing. */
  readonly objections: readonly string[];
  /** Whether the judge gave a verdict: it gives none with a redirect or with an error of its own. */
  readonly isJudged: boolean;
  /** Whether the judge says the same of the example without the client. */
  readonly isOfExample: boolean;
  readonly responseType: string;
  /** What the call gave. */
  readonly data: unknown;
  /** Whether that is what the schema of the document says. */
  readonly isAsDocumented: boolean;
}

/** What came of calling the operations of a document. */
export interface Trial {
  readonly made: JudgedPackage;
  /** Operations of the document that no function calls. */
  readonly missing: readonly string[];
  readonly verdicts: readonly Verdict[];
}

type Operation = (client: unknown, request: object) => Promise<unknown>;
type WithResponse = (
  operation: Operation | undefined,
  client: unknown,
  request: object,
) => Promise<{ data: unknown; status: number; rawHeaders: Headers }>;

/** The header in which the judge says whether the request was valid. */
const verdictHeader = "x-steady-request-valid";

/** A package at work against a judge. */
interface Court {
  readonly document: Node;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly withResponse: WithResponse;
  readonly client: unknown;
  readonly isAsDocumented: AnswerCheck;
  /** Where the client's last request went. */
  readonly sent: Sent;
}

/** Calls every `step`th operation of a document at a judge, with everything and with what is required. */
export async function tryDocument(published: string, step = 1): Promise<Trial> {
  const folder = await emptyFolder();
  const document = partOf(readDocument(published), step);
  const path = step === 1 ? published : join(folder.path, "part.json");
  if (step !== 1) await writeFile(path, JSON.stringify(document));
  const made = await judgedPackage(path);
  const judge = await startJudge(path);
  try {
    const court = openCourt(await importPackage(made.files, folder.path), document, judge.url, made.auth);
    const pairs = operationsOf(document).map((operation) => ({
      operation,
      made: made.functions.find(({ pointer }) => pointer === operation.pointer),
    }));
    const verdicts: Verdict[] = [];
    for (const { operation, made: called } of pairs) {
      if (called !== undefined) verdicts.push(...(await verdictsOn(court, operation, called)));
    }
    const missing = pairs.filter((pair) => pair.made === undefined).map(({ operation }) => operation.title);
    return { made, missing, verdicts };
  } finally {
    judge.close();
    await folder.remove();
  }
}

function openCourt(module: object, document: Node, baseUrl: string, auth: object): Court {
  const sent = { url: "", method: "" };
  const { createClient, withResponse, ...operations } = module as Record<string, Operation> & {
    createClient: (options: object) => unknown;
    withResponse: WithResponse;
  };
  const noted = (url: string, init: RequestInit): Promise<Response> => {
    Object.assign(sent, { url, method: init.method });
    return fetch(url, init);
  };
  const client = createClient({ baseUrl, auth, fetch: noted, retry: { limit: 0 } });
  return { document, operations, withResponse, client, isAsDocumented: openAnswerCheck(document), sent };
}

/** Calls with everything for each media type of the body, and with what is required for the first. */
async function verdictsOn(
  court: Court,
  operation: DocumentOperation,
  called: GeneratedFunction,
): Promise<readonly Verdict[]> {
  // The judge reads no XML.
  const read: readonly Body[] = operation.bodies.filter(([mediaType]) => !mediaType.includes("xml"));
  const bodies = operation.bodies.length === 0 ? [null] : read;
  const calls: readonly (readonly [Body | null, Extent])[] = [
    ...bodies.map((body) => [body, "all"] as const),
    ...bodies.slice(0, 1).map((body) => [body, "required"] as const),
  ];
  const verdicts: Verdict[] = [];
  for (const [body, extent] of calls) {
    const request = requestOf(court.document, operation, body, called, extent);
    const call = [operation.title, extent, body?.[0] ?? "no body"].join(", ");
    const verdict = await verdictOn(court, operation, called, request);
    const isOfExample = await isFaultOfExample(
      court,
      body,
      extent,
      verdict.bodyFaults,
      verdict.objections.length,
    );
    verdicts.push({ ...verdict, call, isOfExample, responseType: called.responseType });
  }
  return verdicts;
}

async function verdictOn(
  { operations, withResponse, client, isAsDocumented }: Court,
  operation: DocumentOperation,
  { name }: GeneratedFunction,
  request: object,
) {
  try {
    const { data, status, rawHeaders } = await withResponse(operations[name], client, request);
    return {
      objections: objectionsIn(rawHeaders, ""),
      isJudged: rawHeaders.has(verdictHeader),
      bodyFaults: bodyFaults(rawHeaders),
      data,
      isAsDocumented:
        typeof data !== "object" || data instanceof Blob || isAsDocumented(operation, status, data),
    };
  } catch (error) {
    const { headers, message, cause } = error as Error & { headers?: Headers };
    if (headers === undefined)
      return {
        objections: [`${message} ${String(cause ?? "")}`],
        isJudged: true,
        bodyFaults: "",
        data: undefined,
        isAsDocumented: true,
      };
    return {
      objections: objectionsIn(headers, message),
      isJudged: headers.has(verdictHeader),
      bodyFaults: bodyFaults(headers),
      data: undefined,
      isAsDocumented: true,
    };
  }
}

/** An error that the document has is an answer like another; only what the judge says counts. */
function objectionsIn(headers: Headers, message: string): readonly string[] {
  if (headers.get(verdictHeader) === "true") return [];
  const faults = faultsIn(headers);
  return faults.length === 0 ? [`not valid ${message}`] : faults;
}

async function isFaultOfExample(
  { document, sent }: Court,
  body: Body | null,
  extent: Extent,
  faults: string,
  objections: number,
): Promise<boolean> {
  if (faults === "" || faults.split("; ").length < objections || !body?.[0].includes("json")) return false;
  return (await controlFaults(sent, bodyOf(document, ...body, extent))) === faults;
}
