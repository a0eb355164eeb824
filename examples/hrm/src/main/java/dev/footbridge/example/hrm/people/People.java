package dev.footbridge.example.hrm.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The user register. */
@Repository
public class People {
    private static final String COLUMNS =
            "change_number, tenant, username, name, employee_number, department, role, active, password_hash,"
                    + " email, work_email, work_mailing, private_email, private_mailing";
    private static final String NEXT_CHANGE = "(select coalesce(max(change_number), 0) + 1 from hrm_person)";

    private static final RowMapper<Person> PERSON = (row, i) -> new Person(
            row.getLong("change_number"),
            row.getString("tenant"),
            row.getString("username"),
            row.getString("name"),
            row.getString("employee_number"),
            row.getString("department"),
            Person.Role.valueOf(row.getString("role")),
            row.getBoolean("active"),
            row.getString("password_hash"),
            row.getString("email"),
            row.getString("work_email"),
            row.getBoolean("work_mailing"),
            row.getString("private_email"),
            row.getBoolean("private_mailing"));

    private final JdbcClient jdbc;

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays the table if it is not there. */
    void layTable() {
        jdbc.sql("create table if not exists hrm_person (number bigint generated always as identity primary key,"
                        + " tenant varchar(64) not null, username varchar(64) not null, name varchar(200) not null,"
                        + " employee_number varchar(32) not null, department varchar(64) not null,"
                        + " role varchar(16) not null, active boolean not null, password_hash varchar(200) not null,"
                        + " email varchar(254) not null, work_email varchar(254) not null,"
                        + " work_mailing boolean not null, private_email varchar(254) not null,"
                        + " private_mailing boolean not null, unique (tenant, username))")
                .update();
        // The table may be older than its changes.
        jdbc.sql("alter table hrm_person add column if not exists change_number bigint default 0 not null")
                .update();
        jdbc.sql("update hrm_person set change_number = number where change_number = 0")
                .update();
        jdbc.sql("create index if not exists hrm_person_change on hrm_person (change_number)")
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from hrm_person").query(Long.class).single() == 0;
    }

    void add(Person person) {
        jdbc.sql("insert into hrm_person (" + COLUMNS + ") values (" + NEXT_CHANGE
                        + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person.tenant(),
                        person.username(),
                        person.name(),
                        person.employeeNumber(),
                        person.department(),
                        person.role().name(),
                        person.active(),
                        person.passwordHash(),
                        person.email(),
                        person.workEmail(),
                        person.workMailing(),
                        person.privateEmail(),
                        person.privateMailing())
                .update();
    }

    public Optional<Person> find(String tenant, String username) {
        return jdbc.sql("select " + COLUMNS + " from hrm_person where tenant = ? and username = ?")
                .params(tenant, username)
                .query(PERSON)
                .optional();
    }

    /** Those of the names that there are, in any order; asked for some hundreds at a time. */
    public List<Person> findAll(String tenant, Collection<String> usernames) {
        return usernames.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from hrm_person where tenant = :tenant and username in (:usernames)")
                        .param("tenant", tenant)
                        .param("usernames", usernames)
                        .query(PERSON)
                        .list();
    }

    /** Writes what an import of employees may change; false if there is nobody of that name. */
    public boolean change(String tenant, String username, String name, String employeeNumber, String department) {
        return jdbc.sql("update hrm_person set name = ?, employee_number = ?, department = ?," + " change_number = "
                                + NEXT_CHANGE + " where tenant = ? and username = ?")
                        .params(name, employeeNumber, department, tenant, username)
                        .update()
                == 1;
    }

    /** A page of the register in the order in which people were last changed. */
    public List<Person> after(String tenant, long changeNumber, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from hrm_person where tenant = ? and change_number > ? order by change_number limit ?")
                .params(tenant, changeNumber, most)
                .query(PERSON)
                .list();
    }
}
