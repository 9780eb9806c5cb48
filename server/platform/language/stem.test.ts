import { expect, it } from "vitest";
import { stems } from "./stem.ts";

function share(one: string, other: string): boolean {
  return stems(one).some((stem) => stems(other).includes(stem));
}

it.each([
  ["kalnietis", "kalniesa"],
  ["valdis", "valza"],
  ["spurupe", "spurupju"],
  ["zvirbuleni", "zvirbuleniem"],
  ["apeirons", "apeironu"],
  ["sarkanais", "sarkanajiem"],
  ["limbazi", "limbazos"],
])("%s and %s share a stem", (one, other) => expect(share(one, other)).toBe(true));

it("leaves short words whole", () => expect(stems("sia")).toEqual(["sia"]));

it("keeps unlike names apart", () => expect(share("apeirons", "apelsins")).toBe(false));
