-- The law of one content pack. Written once by `law build`, then only read.
create table statute (
    key text primary key,
    title text not null,
    short_title text not null,
    lineage text not null,
    level text not null,
    category text not null,
    region text,
    issuer text,
    version_date text,
    effective_date text,
    status text not null,
    amendment integer not null,
    preamble text not null,
    first_row integer not null
) without rowid;

create index statute_by_lineage on statute (lineage, version_date);
create index statute_by_title on statute (short_title);

-- The articles of a statute stand in neighbouring rows, from its first_row on.
-- ord is the article's row in the table of vectors and in the word index.
create table article (
    ord integer primary key,
    id text not null unique,
    statute text not null references statute (key),
    ordinal integer not null,
    number text not null,
    label text not null,
    chapter text not null,
    text text not null
);

create index article_by_statute on article (statute, ordinal);

create table card (
    id text primary key,
    topic text not null,
    topic_title text not null,
    title text not null,
    answer text not null,
    next text not null,
    articles text not null
) without rowid;

-- Questions with known answers: wordings of cards, and those given to `law build --learn`. Row n of their vectors is ord n.
create table question (
    ord integer primary key,
    id text not null,
    words text not null,
    card text references card (id),
    articles text not null
);

-- How often each law answers a citizen's question: counted from judged questions by `--learn`.
create table answered (short_title text primary key, questions integer not null) without rowid;

-- Sounds: the syllables of a hanzi, how often two hanzi stand together in law and in cards, phrases by their initials.
create table reading (hanzi text primary key, syllables text not null) without rowid;
create table pair (hanzi text primary key, times integer not null) without rowid;
create table phrase (initials text not null, hanzi text not null, weight real not null, primary key (initials, hanzi)) without rowid;
