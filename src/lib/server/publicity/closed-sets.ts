/** A closure that stands. */
const STANDS = `k.to_date = '9999-12-31'`;

/**
 * What is closed to the public, worked out from the closures that stand right now: whichever day a page is asked
 * about, what is closed today is not shown. Each fills a temporary table with one column, `id`, without nulls. In order.
 *
 * A closed document takes its other versions with it. A closed commitment takes its whole item with it, for the words
 * stand in the title and the text as well; and the same item in other documents of the meeting (the kallelse, an earlier
 * version, a paper without a day), and in any meeting where both case number and title are the same. A document with a
 * closed item is veiled: see `open-views.ts`. `cross join` says in which order to look: from what is closed outwards.
 */
export const CLOSED_SETS: Readonly<Record<string, string>> = {
	closed_documents: `
		with recursive closed (id) as (
			select k.document_id from main.closures as k where k.document_id is not null and ${STANDS}
			union
			select o.id from closed
			cross join main.documents as d on d.id = closed.id
			cross join main.documents as o on o.replaced_by = d.id or d.replaced_by = o.id
				or o.similar_to = d.id or d.similar_to = o.id
		)
		select id from closed`,
	closed_items: `
		with own (id) as (
			select s.item_id from main.closures as k
			cross join main.commitments as c on c.id = k.commitment_id
			cross join main.suggestions as s on s.id = c.suggestion_id
			where ${STANDS}
		)
		select id from own
		union
		select o.id from own
		cross join main.items as i on i.id = own.id
		cross join main.documents as d on d.id = i.document_id
		cross join main.documents as e on e.id != d.id and e.id in (
			select x.id from main.documents as x where x.body_id = d.body_id and x.meeting_date = d.meeting_date
			union all
			select x.id from main.documents as x where x.body_id = d.body_id and x.meeting_date is null
			union all
			select x.id from main.documents as x
			where x.body_id is null and (x.meeting_date = d.meeting_date or x.meeting_date is null)
		)
		cross join main.items as o on o.document_id = e.id
		where o.title = i.title
			or (e.kind = d.kind and o.number = i.number and e.meeting_date = d.meeting_date)
			or exists (
				select 1 from main.item_cases as x join main.item_cases as y on y.case_key = x.case_key
				where x.item_id = i.id and y.item_id = o.id
			)
		union
		select o.id from own
		cross join main.items as i on i.id = own.id
		cross join main.item_cases as x on x.item_id = i.id
		cross join main.item_cases as y on y.case_key = x.case_key
		cross join main.items as o on o.id = y.item_id and o.title = i.title
		union
		select i.id from main.items as i where i.document_id in (select id from temp.closed_documents)`,
	veiled_documents: `
		select id from temp.closed_documents
		union
		select i.document_id from main.items as i where i.id in (select id from temp.closed_items)`,
	closed_commitments: `
		with recursive closed (id) as (
			select k.commitment_id from main.closures as k where k.commitment_id is not null and ${STANDS}
			union
			select s.commitment_id from temp.closed_items as i
			cross join main.suggestions as s on s.item_id = i.id and s.commitment_id is not null
			union
			select c.id from main.commitments as c where c.document_id in (select id from temp.closed_documents)
			union
			select c.id from closed cross join main.commitments as c on c.parent_id = closed.id
		)
		select id from closed`,
	closed_dependencies: `
		select d.id from temp.closed_commitments as k cross join main.dependencies as d on d.commitment_id = k.id
		union
		select d.id from temp.closed_commitments as k cross join main.dependencies as d on d.target_id = k.id`,
	closed_evidence: `
		select e.id from temp.closed_commitments as k cross join main.evidence as e on e.commitment_id = k.id`,
	closed_cases: `
		select distinct x.case_key as id from main.item_cases as x
		where x.item_id in (select id from temp.closed_items)`,
	closed_units: `
		select distinct u.unit_id as id from main.commitment_units as u
		where u.commitment_id in (select id from temp.closed_commitments) and not exists (
			select 1 from main.commitment_units as v where v.unit_id = u.unit_id
				and v.commitment_id not in (select id from temp.closed_commitments)
		)`,
	closed_bodies: `
		select distinct d.body_id as id from main.documents as d
		where d.body_id is not null and d.id in (select id from temp.closed_documents) and not exists (
			select 1 from main.documents as o where o.body_id = d.body_id
				and o.id not in (select id from temp.closed_documents)
		)`,
};
