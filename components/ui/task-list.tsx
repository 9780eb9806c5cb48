import type { ReactNode } from "react";
import { Tag } from "./tag.tsx";

export type Task = {
  /** Absent while the task cannot be started. */
  href?: string | undefined;
  label: ReactNode;
  status: ReactNode;
  /** Still to be done: its status stands out. */
  open?: boolean | undefined;
};

/** Tasks in any order, each with its state. */
export function TaskList({ items }: { items: readonly Task[] }) {
  return (
    <ul className="tasks">
      {items.map(({ href, label, status, open }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tasks never change places
        <li key={index}>
          {href ? <a href={href}>{label}</a> : <span>{label}</span>}
          {open ? <Tag>{status}</Tag> : <span className="soft">{status}</span>}
        </li>
      ))}
    </ul>
  );
}
