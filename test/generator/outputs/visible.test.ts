import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";

describe("a document with characters that nobody sees", () => {
  it("gives no file that holds them, and names that keep their value", async () => {
    const sign = "\u202e\u2066\u200b\ufeff";
    const input = {
      openapi: "3.1.0",
      info: { title: `T${sign}`, version: "1", description: `D${sign}` },
      servers: [{ url: "https://a.example" }],
      tags: [{ name: `t${sign}`, description: sign }],
      paths: {
        [`/a${sign}`]: {
          get: {
            operationId: `get${sign}A`,
            summary: `Get${sign}`,
            tags: [`t${sign}`],
            parameters: [
              {
                name: `p${sign}`,
                in: "query",
                schema: { type: "string", enum: [`a${sign}`], default: sign },
              },
            ],
            responses: {
              200: {
                description: `OK${sign}`,
                content: { "application/json": { schema: { $ref: `#/components/schemas/A` } } },
              },
            },
          },
        },
      },
      components: { schemas: { A: { type: "object", properties: { [`k${sign}`]: { type: "string" } } } } },
    };
    const { files } = await generate({ input });
    const raw = files.filter(({ text }) => /[\u2028\u2029]|\p{Cf}|(?![\t\n])\p{Cc}/u.test(text));
    expect(raw.map(({ path }) => path)).toEqual([]);
    const escaped = "\\u202e\\u2066\\u200b\\ufeff";
    const holding = files.filter(({ text }) => text.includes(`p${escaped}`)).map(({ path }) => path);
    expect(holding).toEqual(expect.arrayContaining([expect.stringMatching(/^src\/operations\/.*\.ts$/)]));
    expect(holding.filter((path) => path.startsWith("dist/"))).toHaveLength(3);
  });
});
