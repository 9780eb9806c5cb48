/** What goes another way in the demo market. */
export function DemoHint({ text, link, href }: { text: string; link: string; href: string }) {
  return (
    <p className="note">
      {text} <a href={href}>{link}</a>
    </p>
  );
}
