package dev.footbridge.example.mailbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Puts each delivered mail on the pile, once per recipient, instead of into GreenMail's own unbounded folders. */
final class Catcher implements MessageDeliveryHandler {

    private final Pile pile;
    private final Clock clock;
    private final Consumer<ReceivedMessage> doorkeeper;
    private final AtomicLong lastId = new AtomicLong();

    Catcher(Pile pile, Clock clock, Consumer<ReceivedMessage> doorkeeper) {
        this.pile = pile;
        this.clock = clock;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public GreenMailUser handle(MovingMessage message, MailAddress recipient) throws MessagingException {
        String id = Long.toString(lastId.incrementAndGet());
        try {
            ReceivedMessage received =
                    MessageReader.read(id, recipient.getEmail(), message.getMessage(), clock.instant());
            doorkeeper.accept(received);
            pile.add(received);
        } catch (IOException fault) {
            throw new MessagingException("A caught mail could not be read", fault);
        }
        return new SilentRecipient(recipient.getEmail());
    }
}
