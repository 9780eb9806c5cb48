import { describe, expect, it } from "vitest";
import { ADDRESS_HEADER, addressOf, networkOf } from "./network.ts";

const network = (address: string) => networkOf(new Headers({ [ADDRESS_HEADER]: address }));

describe("a caller's network", () => {
  it("is one address in IPv4, also where it is written as IPv6", () => {
    expect(network("192.0.2.7")).toBe(network("::ffff:192.0.2.7"));
    expect(network("192.0.2.7")).not.toBe(network("192.0.2.8"));
  });

  it("is the household in IPv6, however it is written", () => {
    expect(network("2001:db8:1:2::1")).toBe(network("2001:db8:1:2:ffff::9"));
    expect(network("2001:db8:1:2::1")).toBe(network("2001:0db8:0001:0002:0:0:0:1"));
    expect(network("2001:db8:1:2::1")).not.toBe(network("2001:db8:1:3::1"));
  });

  it("does not show the address", () => {
    expect(network("192.0.2.7")).not.toContain("192");
  });

  it("is the socket's where no proxy is trusted, whatever a header claims", () => {
    expect(addressOf("192.0.2.7", "203.0.113.9")).toBe("192.0.2.7");
  });
});
