package dev.kam.criteria;

/**
 * Where the facts behind a criterion come from. A model fed with our own past activity praises the accounts on which we
 * already spent our time and says little about the others.
 */
public enum Origin {

    /** A property of the customer, there whether we sell to it or not. It can be rated before the first order. */
    CUSTOMER_INTRINSIC,

    /** A record of our own dealings with the customer. It cannot be rated for a customer that we do not serve. */
    OUR_ACTIVITY
}
