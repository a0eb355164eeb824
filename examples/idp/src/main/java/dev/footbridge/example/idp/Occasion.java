package dev.footbridge.example.idp;

/** Why a password mail is sent, with what it then says. */
enum Occasion {
    FORGOTTEN("Välj ett nytt lösenord", "Någon, förhoppningsvis du, har bett om ett nytt lösenord till %s."),
    CREATION("Skapa lösenord", "Någon, förhoppningsvis du, vill skapa ett lösenord till %s."),
    RESET("Ditt lösenord har återställts", "Ditt lösenord till %s har återställts. Välj ett nytt för att logga in.");

    private final String subject;
    private final String opening;

    Occasion(String subject, String opening) {
        this.subject = subject;
        this.opening = opening;
    }

    String subject() {
        return subject;
    }

    String opening(String product) {
        return opening.formatted(product);
    }
}
