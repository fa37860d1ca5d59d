import { describe, expect, it } from "vitest";
import { readPath } from "../../../generator/document/path.js";

const declared: Readonly<Record<string, readonly string[]>> = {
  path: ["id", "path", "name", "a,b", "odd:name"],
  query: ["limit", "q"],
};
const read = (path: string) => readPath(path, (place, name) => declared[place]?.includes(name) === true);

describe("a path", () => {
  it.each([
    ["/a/{id}", "/a/{id}"],
    ["/a/{id}:cancel", "/a/{id}:cancel"],
    ["/a/{id}.{ext}", "/a/{id}.{ext}"],
    ["/a/{odd:name}/{a,b}", "/a/{odd:name}/{a,b}"],
    ["/a('{id}')", "/a('{id}')"],
    ["/a/:other", "/a/:other"],
    ["/a?limit={limit}&kind=x", "/a?kind=x"],
    ["/a{?limit,q*}", "/a"],
  ])("%s is sent as %s, without a word", (path, sent) => {
    expect(read(path)).toMatchObject({ sent, notes: [] });
  });

  it.each([
    ["/a/{id:[0-9]+}", "/a/{id}", "`{id:[0-9]+}` is read as `{id}`."],
    ["/a/{id:[0-9]{3}}/b", "/a/{id}/b", "`{id:[0-9]{3}}` is read as `{id}`."],
    ["/a/{id:[^?#]+}", "/a/{id}", "`{id:[^?#]+}` is read as `{id}`."],
    ["/a/{id:int?}", "/a/{id}", "`{id:int?}` is read as `{id}`."],
    ["/a/{id?}", "/a/{id}", "`{id?}` is read as `{id}`."],
    ["/a/{ id }", "/a/{id}", "`{ id }` is read as `{id}`."],
    ["/a/{path*}", "/a/{path}", "`{path*}` is read as `{path}`, and a `/` in its value is sent as `%2F`."],
    ["/a/{*path}", "/a/{path}", "`{*path}` is read as `{path}`, and a `/` in its value is sent as `%2F`."],
    ["/a/{**path}", "/a/{path}", "`{**path}` is read as `{path}`, and a `/` in its value is sent as `%2F`."],
    ["/a/{path+}", "/a/{path}", "`{path+}` is read as `{path}`, and a `/` in its value is sent as `%2F`."],
    [
      "/a/{path...}",
      "/a/{path}",
      "`{path...}` is read as `{path}`, and a `/` in its value is sent as `%2F`.",
    ],
    ["/a/{+path}", "/a/{path}", "`{+path}` is read as `{path}`, and a `/` in its value is sent as `%2F`."],
    [
      "/v1/{name=projects/*}:run",
      "/v1/{name}:run",
      "`{name=projects/*}` is read as `{name}`, and a `/` in its value is sent as `%2F`.",
    ],
    ["/a{/id}", "/a/{id}", "`{/id}` is read as `/{id}`."],
    ["/a{.ext}", "/a.{ext}", "`{.ext}` is read as `.{ext}`."],
    ["/a/:id/b", "/a/{id}/b", "`:id` is read as `{id}`."],
    ["/a{#id}", "/a", "`{#id}` is a fragment, which is never sent."],
    [
      "/a{?limit,x}",
      "/a",
      "`{?limit,x}` names `x`, which no query parameter declares, so nothing is sent for it.",
    ],
  ])("%s is sent as %s, and that is said", (path, sent, note) => {
    expect(read(path)).toMatchObject({ sent, notes: [note] });
  });

  it("ends before a fragment", () => {
    expect(read("/a#b")).toMatchObject({ sent: "/a", notes: [] });
  });

  it("names each parameter once", () => {
    expect(read("/a/{id:int}/{id}/{+path}").names).toEqual(["id", "path"]);
  });
});
