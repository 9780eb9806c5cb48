import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answersOf, inputOf, strangeNames, typedField } from "./form-input.ts";

const schema = z.strictObject({
  title: z.string(),
  hours: z.number().nullable(),
  consent: z.boolean(),
  themes: z.array(z.enum(["health", "food"])),
  actions: z.array(z.string()),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  period: z.string().nullable(),
  page: z.number().optional(),
});

const typed = (text: string) => answersOf(new URLSearchParams(text));

describe("a form's answers", () => {
  it("become the input that the schema expects", () => {
    const answers = typed(
      "title=A&hours=2,5&consent=on&themes=health&themes=food&actions.0=x&actions.2=y&links.1.label=L&links.1.url=U&period=",
    );
    expect(inputOf(schema, answers)).toEqual({
      title: "A",
      hours: 2.5,
      consent: true,
      themes: ["health", "food"],
      actions: ["x", "y"],
      links: [{ label: "L", url: "U" }],
      period: null,
    });
  });

  it("are left as typed where they do not fit, so that the schema says so", () => {
    expect(inputOf(schema, typed("hours=daudz"))).toMatchObject({ hours: "daudz", consent: false, themes: [], links: [] });
  });

  it("have one kind of line end and no sign that cannot be stored", () => {
    expect(typed("title=a%0D%0Ab%0Dc%00d").title).toEqual(["a\nb\ncd"]);
  });

  it("are none of our own machinery's, and strange names are told", () => {
    expect(strangeNames(schema, typed("_token=x&title=a&links.0.url=u&role=admin"))).toEqual(["role"]);
  });

  it("keep their row when something is wrong with it", () => {
    const answers = typed("links.0.url=&links.3.label=L&links.3.url=bad&themes=health");
    expect(typedField("links.0.url", answers)).toBe("links.3.url");
    expect(typedField("themes.0", answers)).toBe("themes.0");
    expect(typedField("title", answers)).toBe("title");
  });
});
