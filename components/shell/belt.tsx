/** The woven belt above every page: jumis and auseklis in turn. */
export function Belt() {
  return <div className="belt" aria-hidden="true" />;
}
