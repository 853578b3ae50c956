const PAGE = 100;

/**
 * The stage durations of the newest `count` jobs, oldest first, as the platform measured them: `{ ocr, extraction,
 * verification }` in milliseconds. Right only while nobody else submits.
 */
export async function newestStageTimes({ url, apiKey }, count) {
  const get = async (path) => {
    const answer = await fetch(url + path, { headers: { 'X-API-Key': apiKey } });
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const ids = [];
  let cursor = '';
  while (ids.length < count) {
    const { jobs, pagination } = await get(`/v1/jobs?limit=${PAGE}${cursor}`);
    ids.push(...jobs.map(({ job_id: id }) => id));
    if (!pagination.has_more) break;
    cursor = `&cursor=${encodeURIComponent(pagination.next_cursor)}`;
  }
  const times = [];
  for (const id of ids.slice(0, count).reverse()) {
    times.push((await get(`/v1/jobs/${id}/evidence`)).stage_durations_ms);
  }
  return times;
}
