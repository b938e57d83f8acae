package dev.annals.problem;

import java.util.Locale;

/** Every way a request can fail. The code is stable; {@code docs/problems.md} lists them all. */
public enum ErrorCode {
    INVALID_JSON(400, "The body is not valid JSON"),
    INVALID_PARAMETER(400, "A parameter is not valid"),
    INVALID_CURSOR(400, "The cursor is not valid"),
    INVALID_TENANT(400, "The tenant is not valid"),
    INVALID_REQUEST(400, "The request is not valid HTTP"),
    SCOPE_FORBIDDEN(403, "The scope is not yours to change"),
    FORBIDDEN_HOST(403, "The service cannot be reached by this name"),
    FORBIDDEN_ORIGIN(403, "Other web pages may not use the service"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "The media type cannot be served"),
    CLAIM_ALREADY_RETRACTED(409, "The claim is already retracted"),
    CLAIM_ALREADY_SET_ASIDE(409, "The claim is already set aside"),
    ENTITIES_ARE_ONE(409, "The entities are already one"),
    TYPES_DO_NOT_FIT(409, "Entities of different types cannot be one"),
    ALIAS_EXISTS(409, "The entity already has this name"),
    CONTRADICTION_GONE(409, "The contradiction is gone"),
    CONTRADICTION_ALREADY_ACCEPTED(409, "The contradiction is already accepted"),
    ALREADY_ARCHIVED(409, "It is already archived"),
    ALREADY_PINNED(409, "It is already pinned"),
    PINNED(409, "What is pinned cannot be archived"),
    DECISION_ALREADY_REVERTED(409, "The decision is already reverted"),
    DECISION_NOT_REVERTIBLE(409, "The decision cannot be reverted"),
    FACT_GONE(409, "The fact is no longer believed"),
    EPISODE_NOT_LEARNED(409, "The episode is not learned"),
    IDEMPOTENCY_KEY_REUSED(409, "The idempotency key was used with another request"),
    LEASE_LOST(409, "Another worker has the episode"),
    EPISODE_DIFFERS(409, "The sourceId was used for another episode"),
    JOB_STATE(409, "The job is in another state"),
    ITEM_STALE(409, "The item of the job no longer fits"),
    KNOWN_AT_NOT_LATER(409, "knownAt is not later than the last commit"),
    ENTITY_EXISTS(409, "The scope has an entity of this name and type"),
    EPISODE_WITHDRAWN(409, "The episode is already withdrawn"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Only application/json is understood"),
    UNKNOWN_FIELD(422, "The field is not known"),
    MISSING_FIELD(422, "A field is missing"),
    WRONG_TYPE(422, "The field has the wrong type"),
    INVALID_TEXT(422, "The text is not valid"),
    TOO_LONG(422, "The text is too long"),
    INVALID_DATE(422, "The date is not valid"),
    DATE_OUT_OF_RANGE(422, "The date is out of range"),
    EMPTY_INTERVAL(422, "The interval is empty or inverted"),
    KNOWN_AT_IN_FUTURE(422, "knownAt is in the future"),
    NO_OPS(422, "The transaction has no ops"),
    TOO_MANY_OPS(422, "The transaction has too many ops"),
    INVALID_VALUE(422, "The value is not valid"),
    OBJECT_OR_VALUE(422, "Exactly one of object and value is needed"),
    END_NEEDS_VALUE(422, "An end needs its value"),
    UNKNOWN_CLAIM(422, "There is no such claim"),
    CLAIM_OF_ANOTHER(422, "The claim does not name the entity"),
    UNKNOWN_DECISION(422, "There is no such decision"),
    UNKNOWN_CONTRADICTION(422, "There is no such contradiction"),
    UNKNOWN_FACT(422, "There is no such fact"),
    UNKNOWN_EPISODE(422, "There is no such episode"),
    UNKNOWN_ENTITY(422, "There is no such entity"),
    AMBIGUOUS_ENTITY(422, "The name fits several entities"),
    BACKLOG_FULL(429, "The intake is full"),
    INTERNAL(500, "Internal error"),
    BUSY(503, "Too many writes are waiting"),
    TOO_MANY_WATCHERS(503, "Too many streams of changes are open"),
    NOT_YET_KNOWN(503, "The commit is not known yet"),
    EMBEDDING_UNAVAILABLE(503, "Text cannot be embedded at the moment"),
    DATABASE_UNAVAILABLE(503, "The database cannot be reached");

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Whether the same request may succeed a little later. */
    public boolean isPassing() {
        return status == UNAVAILABLE || status == TOO_MANY;
    }

    /** The code as callers see it: {@code invalid-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
