/**
 * Posts that carry no token of ours, each with its reason. The walking test reads this list: whatever else takes a post has to go
 * through the form door or the JSON door.
 */
export const POSTS_WITHOUT_TOKEN = [
  {
    route: "/api/auth/[...nextauth]",
    reason: "every post to it is refused at the gate, before next-auth sees it (server/front-door/gate.ts)",
  },
] as const;
