package dev.footbridge.audit.chain;

/** Why a line is not read. */
public enum LineRefusal {
    /** The file is empty or begins otherwise than our exports, or was written in a later format. */
    NOT_OUR_HEADER,
    /** It has too few or too many fields: cut off, or two in one. */
    NUMBER_OF_FIELDS,
    /** A field is no number, time, id, name or hash, where one is needed. */
    FIELD,
    /** It can be understood, but is not written as we write it. */
    SPELLING
}
