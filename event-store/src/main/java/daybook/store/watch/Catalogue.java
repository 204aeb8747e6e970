package daybook.store.watch;

import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL's catalogue holds of what guards the book, as lines of a name and what it is. Roles are told by what
 * they are here, the owner of the schema and the application's own, so that the lines are the same wherever the book
 * lives and under whatever names. What only reads, and what only makes reading quicker, is left out: an index of an
 * administrator's own guards nothing, and a role for backups may read.
 */
final class Catalogue {

    /** The schema and who is who; everything else leans on it. */
    private static final String WITH = """
            with place as (select oid, nspname::text as name, nspowner as owner, nspacl as acl
                           from pg_namespace where nspname = 'daybook'),
                 app as (select oid, rolname::text as name, rolsuper, rolbypassrls, rolreplication, rolcreaterole
                         from pg_roles where rolname = current_user),
                 who as (select r.oid, case when r.oid = place.owner then 'owner' when r.oid = app.oid then 'application'
                                            else 'role ' || r.rolname end as name
                         from pg_roles as r, place, app
                         union all select 0, 'everybody'),
                 relation as (select c.*, c.relname::text as name,
                                     place.name || '.' || c.relname as full_name
                              from pg_class as c join place on c.relnamespace = place.oid),
                 of_extension as (select classid, objid from pg_depend where deptype = 'e')
            """;

    private static final String TABLES = """
            select 'schema ' || place.name,
                   case when place.owner = app.oid then 'of the application' else 'of its owner' end
            from place, app
            union all
            select case relkind when 'r' then 'table ' when 'p' then 'table ' when 'v' then 'view ' when 'm' then 'view '
                                when 'f' then 'foreign table ' else 'relation ' end || full_name,
                   concat_ws(', ', 'kind ' || relkind::text, 'of ' || who.name,
                             case relpersistence when 'p' then null else 'not permanent' end,
                             case when relrowsecurity then 'row security' end,
                             case when relforcerowsecurity then 'row security forced' end)
            from relation left join who on who.oid = relowner where relkind not in ('i', 'I', 'S', 'c', 't')
            union all
            select 'sequence ' || full_name,
                   concat_ws(', ', 'by ' || seqincrement, 'cache ' || seqcache, 'from ' || seqmin || ' to ' || seqmax,
                             case when seqcycle then 'begins again' end)
            from relation join pg_sequence on seqrelid = relation.oid
            union all
            select 'child ' || child.relnamespace::regnamespace || '.' || child.relname || ' of '
                       || parent.relnamespace::regnamespace || '.' || parent.relname, 'made'
            from pg_inherits join pg_class as child on child.oid = inhrelid
            join pg_class as parent on parent.oid = inhparent, place
            where place.oid in (child.relnamespace, parent.relnamespace) and child.relkind not in ('i', 'I')
            union all
            select 'subscription into ' || full_name, 'made'
            from relation join pg_subscription_rel on srrelid = relation.oid
            """;

    /** Asked for alone: the default of a table that somebody has locked cannot be read. */
    private static final String COLUMNS = """
            select 'column ' || full_name || '.' || attname,
                   concat_ws(', ', format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
                             'identity ' || nullif(attidentity::text, ''), 'generated ' || nullif(attgenerated::text, ''),
                             'default ' || pg_get_expr(adbin, adrelid))
            from relation join pg_attribute on attrelid = relation.oid
            left join pg_attrdef on (adrelid, adnum) = (attrelid, attnum)
            where relkind in ('r', 'p', 'f') and attnum > 0 and not attisdropped
            """;

    /** That a column is never empty is told with the column: not every version has a constraint for it. */
    private static final String CONSTRAINTS = """
            select 'constraint ' || conname || ' on ' || full_name,
                   concat_ws(', ', pg_get_constraintdef(c.oid), case when not convalidated then 'not valid' end,
                             case when to_jsonb(c) ->> 'conenforced' = 'false' then 'not enforced' end)
            from pg_constraint as c join relation on conrelid = relation.oid where contype <> 'n'
            union all
            select 'key ' || full_name, replace(pg_get_indexdef(indexrelid), 'ONLY ', '')
            from pg_index join relation on indexrelid = relation.oid
            where indisvalid and (indisunique or indexprs is not null or indpred is not null)
            """;

    /** Triggers name the application's role where they are for it alone. */
    private static final String TRIGGERS = """
            select 'trigger ' || tgname || ' on ' || full_name,
                   case tgenabled when 'A' then 'always' when 'O' then 'not for replicas' when 'R' then 'for replicas only'
                                  else 'switched off' end
                   || ', ' || replace(pg_get_triggerdef(pg_trigger.oid), quote_literal(app.name), '''application''')
            from pg_trigger join relation on tgrelid = relation.oid, app
            where not tgisinternal
            union all
            select 'rule ' || rulename || ' on ' || full_name, pg_get_ruledef(pg_rewrite.oid)
            from pg_rewrite join relation on ev_class = relation.oid
            union all
            select 'policy ' || polname || ' on ' || full_name, 'made'
            from pg_policy join relation on polrelid = relation.oid
            union all
            select 'event trigger ' || evtname, evtevent || ' ' || evtenabled::text
            from pg_event_trigger
            where ('pg_event_trigger'::regclass::oid, oid) not in (select classid, objid from of_extension)
            """;

    private static final String FUNCTIONS = """
            select 'function ' || place.name || '.' || proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                   concat_ws(', ', 'says ' || left(encode(sha256(convert_to(prosrc, 'UTF8')), 'hex'), 16),
                             'in ' || lanname, 'gives ' || format_type(prorettype, null), 'of ' || who.name,
                             'kind ' || prokind::text || provolatile::text || case when proisstrict then ' strict' else '' end,
                             case when prosecdef then 'security definer' end,
                             'set ' || array_to_string(proconfig, ' '),
                             case when to_jsonb(p) ->> 'prosqlbody' is not null then 'with a body of its own' end)
            from pg_proc as p join place on pronamespace = place.oid join pg_language as l on l.oid = prolang
            left join who on who.oid = proowner
            """;

    /** Of others than the owner and the application only what writes; of everybody, reading too. */
    private static final String RIGHTS = """
            with_rights as (
                select full_name as name, relowner as owner, grantee, privilege_type, is_grantable
                from relation, aclexplode(relacl)
                union all
                select full_name || '.' || attname, relowner, grantee, privilege_type, is_grantable
                from relation join pg_attribute on attrelid = relation.oid, aclexplode(attacl)
                where not attisdropped
                union all
                select 'schema ' || place.name, place.owner, grantee, privilege_type, is_grantable
                from place, aclexplode(place.acl) where privilege_type <> 'USAGE')
            select 'right of ' || coalesce(who.name, 'role ' || grantee) || ' to ' || r.name || ' ' || privilege_type,
                   case when is_grantable then 'given, and may give it on' else 'given' end
            from with_rights as r join place on true left join who on who.oid = grantee
            where grantee not in (r.owner, place.owner)
              and (coalesce(who.name, '') in ('application', 'everybody') or privilege_type not in ('SELECT', 'MAINTAIN'))
            """;

    private static final String ROLES = """
            select 'role of the application', what
            from app, unnest(array[case when rolsuper then 'superuser' end,
                                   case when rolbypassrls then 'passes over row security' end,
                                   case when rolreplication then 'may replicate' end,
                                   case when rolcreaterole then 'may make roles' end]) as one (what)
            where what is not null
            union all
            select 'role of the application as ' || case when r.oid = place.owner then 'the owner' else r.rolname end, 'member'
            from app, place, pg_roles as r
            where not app.rolsuper and r.oid <> app.oid and pg_has_role(app.oid, r.oid, 'MEMBER')
              and (r.oid = place.owner or r.rolsuper
                   or r.rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_execute_server_program'))
            union all
            select 'setting ' || split_part(one, '=', 1) || ' of ' || coalesce(who.name, 'role ' || setrole)
                       || case setdatabase when 0 then '' else ' in this database' end,
                   substr(one, strpos(one, '=') + 1)
            from pg_db_role_setting left join who on who.oid = setrole, unnest(setconfig) as one
            where setdatabase in (0, (select oid from pg_database where datname = current_database()))
              and (one like 'session\\_replication\\_role=%' and one not like '%=origin'
                   or one like 'search\\_path=%' and one like '%pg\\_catalog%' or one like 'row\\_security=%')
            union all
            select 'setting session_replication_role', current_setting('session_replication_role')
            where current_setting('session_replication_role') <> 'origin'
            union all
            select 'right of ' || who.name || ' to set ' || parname, 'given'
            from pg_parameter_acl, aclexplode(paracl), who
            where who.oid = grantee and parname in ('session_replication_role', 'row_security') and grantee <> 10
            """;

    /** What is asked, by what it is about. */
    static final Map<String, List<String>> QUESTIONS = Map.of(
            "columns", List.of(WITH + COLUMNS),
            "rules, triggers and tables", List.of(WITH + TABLES, WITH + TRIGGERS, WITH + CONSTRAINTS),
            "functions and rights", List.of(WITH + FUNCTIONS, WITH.stripTrailing() + ",\n" + RIGHTS, WITH + ROLES));

    private Catalogue() {}
}
