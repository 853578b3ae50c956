import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { AmqpConnectionManager, ChannelWrapper, connect } from 'amqp-connection-manager';
import { ConfirmChannel } from 'amqplib';
import { waitAtMost } from '../../messaging/wait-at-most';

const HEARTBEAT_SECONDS = 15;
const RECONNECT_SECONDS = 2;
/** The library waits for ever for a broker that went away while it said goodbye. */
const CLOSE_TIMEOUT_MS = 5_000;

interface ChannelOptions {
  readonly name: string;
  /** Whether the broker confirms what is published. */
  readonly confirm: boolean;
  readonly publishTimeout?: number;
  /** Runs for the first channel and for each that takes its place. */
  setup(channel: ConfirmChannel): Promise<void>;
}

/** One connection to RabbitMQ that comes back by itself, and its channels with it. */
export class RabbitMqConnection {
  private readonly logger = new Logger(RabbitMqConnection.name);
  private readonly manager: AmqpConnectionManager;
  private renewal: NodeJS.Timeout | null = null;

  constructor(url: string) {
    this.manager = connect([url], {
      heartbeatIntervalInSeconds: HEARTBEAT_SECONDS,
      reconnectTimeInSeconds: RECONNECT_SECONDS,
    });
    this.manager.on('connect', () => {
      this.cancelRenewal();
    });
    this.manager.on('disconnect', ({ err }) => {
      this.logger.warn(`disconnected from RabbitMQ: ${String(err)}`);
    });
    this.manager.on('connectFailed', ({ err }) => {
      this.logger.warn(`RabbitMQ can't be reached: ${String(err)}`);
    });
  }

  /** Whether there is a connection and none of its channels was lost. */
  isUp(): boolean {
    return this.manager.isConnected() && this.renewal === null;
  }

  /**
   * Waits for a broker that is not up yet.
   *
   * @throws Error when the first setup fails: another topology under the same names, or no permission
   */
  async openChannel(options: ChannelOptions): Promise<ChannelWrapper> {
    const wrapper = this.manager.createChannel({
      ...options,
      setup: async (channel: ConfirmChannel) => {
        channel.on('error', (error: Error) => {
          this.renew(`the channel "${options.name}" broke: ${error.message}`);
        });
        await options.setup(channel);
      },
    });
    wrapper.on('error', (error: Error) => {
      this.logger.error(`the channel "${options.name}" can't be set up: ${error.message}`);
    });
    try {
      await once(wrapper, 'connect');
    } catch (error) {
      await this.closeChannel(wrapper);
      throw error;
    }
    return wrapper;
  }

  /** What was delivered on the channel and not acknowledged goes back to its queue. */
  async closeChannel(wrapper: ChannelWrapper): Promise<void> {
    await waitAtMost(CLOSE_TIMEOUT_MS, wrapper.close());
  }

  /** The library opens no new channel for one that the broker closed; a new connection brings all of them back. */
  renew(reason: string): void {
    this.logger.error(`${reason}; connecting anew in ${RECONNECT_SECONDS} s`);
    this.renewal ??= setTimeout(() => {
      this.renewal = null;
      this.manager.reconnect();
    }, RECONNECT_SECONDS * 1_000);
  }

  async close(): Promise<void> {
    this.cancelRenewal();
    await waitAtMost(CLOSE_TIMEOUT_MS, this.manager.close());
  }

  private cancelRenewal(): void {
    if (this.renewal) clearTimeout(this.renewal);
    this.renewal = null;
  }
}
