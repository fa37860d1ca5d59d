import { readFileSync, rmdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { failure } from "../diagnostics.js";
import { hashOf } from "../hash.js";
import { exists, namesIn, statsOf, tryToRemove, writeInFolder } from "./disk.js";

/** How long to wait for other runs, in milliseconds. */
const usualPatience = 60_000;
/** How long a run can take of which nothing else is known, such as one on another machine, in milliseconds. */
const longest = 600_000;

/**
 * Does work while no other run does any with the same folder `work`. Each run leaves a ticket in it, and starts once no
 * other run has one; a ticket of a process that is gone does not count.
 * @throws SpecpressError if others take longer than `patience`.
 */
export async function locked<T>(
  work: string,
  output: string,
  task: () => T,
  patience = usualPatience,
): Promise<T> {
  const name = ticketOf(process.pid);
  const ticket = join(work, name);
  try {
    const start = Date.now();
    for (;;) {
      if (!exists(ticket)) writeTicket(ticket);
      const others = ticketsIn(work).filter((other) => other !== name);
      if (others.length === 0) return task();
      if (Date.now() - start > patience) throw busy(output, join(work, others[0] ?? ""));
      // Only the first in order stays in the queue, so that two that came at once do not wait for each other.
      if (others.some((other) => other < name)) tryToRemove(ticket);
      await setTimeout(10 + Math.random() * 40);
    }
  } finally {
    tryToRemove(ticket);
    removeIfEmpty(work);
  }
}

function busy(output: string, ticket: string): Error {
  return failure("output-locked", `Another run writes to ${output}; ${ticket} is its lock.`);
}

const host = hashOf(hostname()).slice(0, 8);

/** The name of a ticket says whose it is, so that it does so from the moment it exists. */
function ticketOf(id: number): string {
  return `${["run", host, id, startOf(id) ?? "", Math.random().toString(36).slice(2)].join("-")}.lock`;
}

function writeTicket(path: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      writeInFolder(path, "");
      return;
    } catch (error) {
      // Another run has removed the folder just now.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === 100) throw error;
    }
  }
}

/** The tickets of runs that go on; others are removed. */
function ticketsIn(work: string): readonly string[] {
  return namesIn(work).filter((name) => {
    if (!name.endsWith(".lock")) return false;
    const goesOn = isCurrent(work, name);
    if (!goesOn) tryToRemove(join(work, name));
    return goesOn;
  });
}

function isCurrent(work: string, name: string): boolean {
  const [, itsHost, id, started] = name.split("-");
  const isYoung = Date.now() - (statsOf(join(work, name))?.mtimeMs ?? 0) < longest;
  if (itsHost !== host) return isYoung;
  if (!isRunning(Number(id))) return false;
  const start = startOf(Number(id));
  return start === null ? isYoung : start === started;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process started, as its system counts, so that another one with the same number is not taken for it; `null`
 * where the system has no `/proc`.
 */
function startOf(id: number): string | null {
  try {
    // The fields after the name of the program, which may hold spaces itself.
    return readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return; // It is not empty, or gone already.
  }
}
