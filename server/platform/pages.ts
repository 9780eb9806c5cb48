/** How many pages so many things fill; an empty list is still one page. */
export function pagesOf(total: number, onOnePage: number): number {
  return Math.max(1, Math.ceil(total / onOnePage));
}
