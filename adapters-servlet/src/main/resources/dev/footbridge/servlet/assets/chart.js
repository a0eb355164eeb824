/*
 * The burn-up chart: who is linked, who there is, and where the pace of late leads. Behind the library in one file, so that
 * a page fetches one.
 */
const day = 24 * 60 * 60;

/* One row of days for what was and what may come; the day of the last count is in both. */
const columns = ({ days, linked, total, ahead }) => {
  const later = ahead ? ahead.days.slice(1) : [];
  const none = (count) => Array(count).fill(null);
  const path = (values) => (ahead ? [...none(days.length - 1), ...values] : none(days.length));
  return [
    [...days, ...later],
    [...linked, ...none(later.length)],
    [...total, ...none(later.length)],
    path(ahead?.fast),
    path(ahead?.slow),
  ];
};

const options = (element, drawing) => {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(name).trim();
  const ink = style.color;
  const font = `14px ${style.fontFamily}`;
  const number = new Intl.NumberFormat(drawing.language);
  const date = new Intl.DateTimeFormat(drawing.language, { day: "numeric", month: "short", timeZone: "UTC" });
  const shown = (_, value) => (value === null ? "" : number.format(Math.round(value)));
  const series = (label, more) => ({ label, value: shown, spanGaps: true, points: { show: false }, ...more });
  const axis = { stroke: ink, font, grid: { stroke: colour("--_line"), width: 1 }, ticks: { show: false } };
  const dashed = { stroke: colour("--_accent"), width: 2, dash: [6, 4] };
  const planned = (chart) => {
    const x = Math.round(chart.valToPos(drawing.planned, "x", true));
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.strokeStyle = colour("--_caution");
    ctx.fillStyle = colour("--_caution");
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.font = `${14 * devicePixelRatio}px ${style.fontFamily}`;
    ctx.textAlign = x > bbox.left + bbox.width / 2 ? "right" : "left";
    ctx.fillText(drawing.words.planned, x + (ctx.textAlign === "right" ? -6 : 6) * devicePixelRatio, bbox.top + bbox.height - 8);
    ctx.restore();
  };
  const [first, last] = [drawing.days[0], drawing.days.at(-1)];
  /* A target far away would press what was into a corner. */
  const farthest = last + Math.max(60 * day, last - first);
  const end = Math.max(Math.min(farthest, drawing.ahead?.days.at(-1) ?? last), drawing.planned ?? last);
  return {
    width: element.clientWidth,
    height: Math.max(220, Math.min(360, element.clientWidth * 0.5)),
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    cursor: { y: false, drag: { x: false, y: false } },
    legend: { live: false },
    scales: {
      x: { range: [first, end] },
      y: { range: (_, __, most) => [0, Math.max(1, most * 1.05)] },
    },
    axes: [
      { ...axis, incrs: [1, 2, 7, 14, 28, 56, 91].map((days) => days * day), space: 80, values: (_, at) => at.map((x) => date.format(x * 1000)) },
      { ...axis, incrs: [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4, 5, 6].map((power) => n * 10 ** power)).sort((a, b) => a - b), size: 70, values: (_, at) => at.map((y) => number.format(y)) },
    ],
    series: [
      { label: drawing.words.day, value: (_, x) => (x === null ? "" : date.format(x * 1000)) },
      series(drawing.words.linked, { stroke: colour("--_done"), width: 2, fill: colour("--_done-ground") }),
      series(drawing.words.total, { stroke: ink, width: 2 }),
      ...(drawing.ahead ? [series(drawing.words.fast, dashed), series(drawing.words.slow, dashed)] : []),
    ],
    bands: drawing.ahead ? [{ series: [3, 4], fill: colour("--_accent-ground") }] : [],
    hooks: { draw: drawing.planned ? [planned] : [] },
  };
};

export const draw = (element) => {
  const drawing = JSON.parse(element.dataset.fbChart);
  const data = columns(drawing).slice(0, drawing.ahead ? 5 : 3);
  let chart;
  const again = () => {
    chart?.destroy();
    chart = new uPlot(options(element, drawing), data, element);
  };
  element.hidden = false;
  again();
  let width = element.clientWidth;
  new ResizeObserver(() => {
    if (element.clientWidth !== width) {
      width = element.clientWidth;
      again();
    }
  }).observe(element);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
};
